package fr.labellisation.parcours.demarche;

import fr.labellisation.acces.PersonneDesignee;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.VuALOuverture;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who leads the démarche; whoever is the référent of the département already is proposed when the form is opened: named is whoever is submitted. */
@Component
class NommerReferent implements Formulaire, VuALOuverture {
    private static final String NOM = "nom";
    private static final String COURRIEL = "courriel";
    private static final String DATE_LETTRE = "dateLettre";
    private static final int LONGUEUR_NOM = 120;

    private final ReferentQualite referent;
    private final PersonneDesignee designation;
    private final Documents documents;

    NommerReferent(ReferentQualite referent, PersonneDesignee designation, Documents documents) {
        this.referent = referent;
        this.designation = designation;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texte(NOM, "Prénom et nom du référent qualité", LONGUEUR_NOM)
                        .requis(),
                Champ.courriel(COURRIEL, "Adresse électronique professionnelle").requis(),
                Champ.date(DATE_LETTRE, "Date de la lettre de mission").requis().auPlusTard(),
                PersonneDesignee.champ());
    }

    @Override
    public Map<String, String> montrer(Contexte contexte) {
        return referent.enFonction(VariablesCommunes.DEMARCHE.lire(contexte).departement())
                .map(personne -> Map.of(NOM, personne.nom(), COURRIEL, personne.courriel()))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        LocalDate lettre = saisie.date(DATE_LETTRE);
        designation.verifier(
                VariablesCommunes.DEMARCHE.lire(contexte).departement(),
                Role.REFERENT_QUALITE,
                null,
                saisie.texte(NOM),
                saisie.texte(COURRIEL),
                saisie.oui(PersonneDesignee.CONFIRMEE));
        Refus.si(referent.peutEtreNomme(VariablesCommunes.DEMARCHE.lire(contexte), saisie.texte(COURRIEL)));
        referent.nommer(VariablesCommunes.DEMARCHE.lire(contexte), saisie.texte(NOM), saisie.texte(COURRIEL));
        documents.garder(
                contexte,
                "Lettre de mission",
                "Lettre de mission du référent qualité, %s, datée du %s."
                        .formatted(saisie.texte(NOM), DateFrancaise.de(lettre)),
                lettre);
        return Map.of();
    }
}
