package fr.labellisation.lecture.preparation;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.absences.Suppleances;
import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who reads the letter of the week: the référents of a département, and whoever stands in for one who is absent. */
@Component
class LecteursDeLaLettre {
    private final Annuaire annuaire;
    private final Suppleances suppleances;

    LecteursDeLaLettre(Annuaire annuaire, Suppleances suppleances) {
        this.annuaire = annuaire;
        this.suppleances = suppleances;
    }

    /** Each once, those who have an address that a letter reaches; one who is absent finds it on his return. */
    List<Destinataire> de(CodeDepartement departement, LocalDate jour) {
        List<Personne> referents = annuaire.titulaires(Role.REFERENT_QUALITE.groupe(departement, null));
        Map<String, String> suppleants =
                suppleances.presentsA(referents.stream().map(Personne::id).toList(), jour);
        Map<String, Personne> connus = annuaire.trouver(Set.copyOf(suppleants.values()));
        Map<String, Destinataire> lecteurs = new LinkedHashMap<>();
        referents.forEach(referent -> ajouter(lecteurs, referent, null));
        suppleants.forEach((absent, suppleant) -> {
            if (connus.containsKey(suppleant)) {
                ajouter(lecteurs, connus.get(suppleant), absent);
            }
        });
        return List.copyOf(lecteurs.values());
    }

    private static void ajouter(Map<String, Destinataire> lecteurs, Personne personne, String pour) {
        if (AdresseCourriel.defaut(personne.courriel()).isEmpty()) {
            lecteurs.putIfAbsent(
                    personne.id(), Destinataire.de(personne.id(), pour, personne.nom(), personne.courriel()));
        }
    }
}
