package fr.labellisation.parcours.audits;

import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/** What a decision of the certification body does to a label; done by the capability that keeps labels. */
public interface DecisionsDeLabel {

    /** Records a new label and its calendar; answers with its code. */
    String delivrer(CodeDemarche demarche, CodeSite site, String referentiel, LocalDate le, String attestation);

    /** Keeps how far the label goes. */
    void classer(String label, NiveauDeLabel niveau);

    /** The label goes on after a follow-up audit; a suspended one is restored. */
    void maintenir(String label, LocalDate le);

    void retirer(String label, LocalDate le);
}
