package fr.labellisation.parcours.changement;

import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** Port: hands a change over to the processes that it concerns. */
public interface Changements {

    /** The scope of a site changes; {@code modules} are all those that it has from now on. */
    void modifierPerimetre(Parcours parcours, SortedSet<String> modules, Acte acte);

    /** The site leaves the démarche. */
    void retirerSite(Parcours parcours, Acte acte);

    /** The open tasks whose dates would follow an audit to another day; nothing is written. */
    List<TacheRecalee> tachesQuiSuivent(Audit audit, LocalDate nouvelleDate);

    /** The open tasks that would close if the audit did not take place. */
    List<TacheRecalee> tachesQuiSeFerment(Audit audit);

    /** The audit has another day. */
    void deplacerAudit(Audit audit);

    /** The audit will not take place. */
    void annulerAudit(Audit audit);

    /** The référent changes; answers whether a démarche under way takes care of the handover. */
    boolean passerRelais(CodeDemarche demarche, String ancien, String nouveau);

    /** Ends the démarche and all that it does. */
    void abandonner(CodeDemarche demarche);
}
