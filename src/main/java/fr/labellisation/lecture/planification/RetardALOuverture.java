package fr.labellisation.lecture.planification;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A démarche that is late already when it opens is said so on that day, to the référent and to the secrétaire général: three
 * weeks before the audit would be too late.
 */
@Component
class RetardALOuverture {
    private static final NatureCourriel NATURE = NatureCourriel.RETARD_A_L_OUVERTURE;
    private static final String PIED = "Labellisation. Ce message part une fois, à l’ouverture de la démarche.";

    private final Annuaire annuaire;
    private final MessageAPart message;

    RetardALOuverture(Annuaire annuaire, MessageAPart message) {
        this.annuaire = annuaire;
        this.message = message;
    }

    /** Writes to whoever holds one of the two roles and has an address; nothing while there is time. */
    void dire(CodeDemarche demarche, Planning planning) {
        if (!planning.enRetard()) {
            return;
        }
        List<String> verdict = new VerdictDuPlanning(planning).phrases();
        MessageAPart.Propos propos = message.rediger(
                NATURE,
                demarche,
                Map.of(
                        "intitule", "Démarche " + demarche,
                        "retard", verdict.get(0),
                        "possible", verdict.get(1)),
                PIED);
        responsables(demarche.departement())
                .filter(personne -> !personne.courriel().isEmpty())
                .forEach(personne -> message.deposer(
                        "%s/%s/%s".formatted(NATURE.code(), demarche, personne.id()),
                        propos,
                        Destinataire.de(personne.id(), null, personne.nom(), personne.courriel()),
                        null));
    }

    private Stream<Personne> responsables(CodeDepartement departement) {
        return annuaire
                .titulaires(Stream.of(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL)
                        .map(role -> role.groupe(departement, null))
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .distinct();
    }
}
