package fr.labellisation.parcours.changement;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Somebody starts a change in a démarche under way: he first says which kind. */
@Component
class DebutChangementDecide implements Formulaire {
    private static final String NATURE = VariablesChangement.NATURE.nom();
    private static final Set<String> RESERVES = Set.of("referent", "abandon");

    private final Annuaire annuaire;

    DebutChangementDecide(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(NATURE, "Nature du changement", "perimetre", "audit", "comite", "referent", "abandon")
                        .requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        String secretaire = Role.SECRETAIRE_GENERAL.groupe(departement, null);
        Refus.si(Avis.selon(Avis.refus(
                RESERVES.contains(saisie.texte(NATURE))
                        && annuaire.titulaires(secretaire).stream()
                                .noneMatch(personne -> personne.id().equals(Acte.auteur(contexte))),
                "Seul le secrétaire général peut décider de ce changement.")));
        return Map.of(
                NATURE,
                saisie.texte(NATURE),
                VariablesChangement.CONFIRMATION_A_PART.nom(),
                true,
                VariablesCommunes.DEPARTEMENT.nom(),
                departement.valeur(),
                VariablesCommunes.CLE_METIER.nom(),
                departement + "/changement/" + saisie.texte(NATURE));
    }
}
