package fr.labellisation.parcours.changement;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.PersonneDesignee;
import fr.labellisation.acces.Role;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Another person becomes référent; the handover is a task of each démarche under way. */
@Component
class RemplacerReferent implements Formulaire {
    private final Annuaire annuaire;
    private final PersonneDesignee designation;
    private final Demarches demarches;
    private final Changements changements;

    RemplacerReferent(Annuaire annuaire, PersonneDesignee designation, Demarches demarches, Changements changements) {
        this.annuaire = annuaire;
        this.designation = designation;
        this.demarches = demarches;
        this.changements = changements;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texte("nom", "Prénom et nom du nouveau référent", 120).requis(),
                Champ.courriel("courriel", "Adresse électronique professionnelle")
                        .requis(),
                PersonneDesignee.champ(),
                Champ.texteLong("motif", "Motif du changement").requis(),
                Confirmation.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                Confirmation.CONSEQUENCES,
                "Le référent actuel passe le relais dans chaque démarche en cours ; ses tâches ouvertes sont alors remises"
                        + " au nouveau référent.");
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        if (!Confirmation.donnee(saisie)) {
            return Map.of();
        }
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        designation.verifier(
                departement,
                Role.REFERENT_QUALITE,
                null,
                saisie.texte("nom"),
                saisie.texte("courriel"),
                saisie.oui(PersonneDesignee.CONFIRMEE));
        String groupe = Role.REFERENT_QUALITE.groupe(departement, null);
        List<String> anciens =
                annuaire.titulaires(groupe).stream().map(Personne::id).toList();
        String nouveau = annuaire.personne(departement, saisie.texte("nom"), saisie.texte("courriel"));
        if (anciens.contains(nouveau)) {
            throw new SaisieRefusee("Cette personne est déjà le référent qualité du département.");
        }
        String ancien = anciens.isEmpty() ? nouveau : anciens.get(0);
        boolean relais = demarches.enCours(departement).stream()
                .map(demarche -> changements.passerRelais(demarche.code(), ancien, nouveau))
                .reduce(false, Boolean::logicalOr);
        if (!relais) {
            anciens.forEach(id -> annuaire.retirerRole(id, Role.REFERENT_QUALITE, departement, null));
            annuaire.donnerRole(nouveau, Role.REFERENT_QUALITE, departement, null);
        }
        return Map.of();
    }
}
