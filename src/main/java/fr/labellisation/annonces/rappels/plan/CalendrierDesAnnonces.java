package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.base.Annonce;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.Palier;
import fr.labellisation.echeances.delais.Paliers;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns lead times into instants: 9:00 of the day, or of the working day before it. */
@Component
class CalendrierDesAnnonces {
    private final Paliers paliers;
    private final JoursOuvres jours;
    private final Echeancier echeancier;

    CalendrierDesAnnonces(Paliers paliers, JoursOuvres jours, Echeancier echeancier) {
        this.paliers = paliers;
        this.jours = jours;
        this.echeancier = echeancier;
    }

    /** All announcements of a date by the lead times in force, the earliest first. */
    List<Annonce> de(NatureRappel nature, CodeSite site, CodeDepartement departement, LocalDate jour) {
        return de(paliers.pour(nature.paliers(), departement), site, departement, jour, List.of());
    }

    /** The same for the day on which a task is due. */
    List<Annonce> deLaTache(TacheAnnoncee tache) {
        return de(
                paliers.pour(NatureRappel.TACHE_PROCHE.paliers(), tache.departement()),
                tache.site(),
                tache.departement(),
                tache.due().toLocalDate(),
                tache.groupes());
    }

    /** The same by other lead times. */
    List<Annonce> de(DateAnnoncee date, List<Palier> autres) {
        DateARappeler aRappeler = date.aRappeler();
        return de(autres, aRappeler.site(), aRappeler.departement(), aRappeler.jour(), date.responsables());
    }

    private List<Annonce> de(
            List<Palier> lesPaliers,
            CodeSite site,
            CodeDepartement departement,
            LocalDate jour,
            List<String> responsables) {
        return lesPaliers.stream()
                .map(palier -> new Annonce(
                        palier.nombre(),
                        palier.unite(),
                        echeancier.matin(departement, avant(departement, jour, palier)),
                        groupes(palier, departement, site, responsables)))
                .filter(annonce -> !annonce.destinataires().isEmpty())
                .sorted(Comparator.comparing(Annonce::instant))
                .toList();
    }

    private LocalDate avant(CodeDepartement departement, LocalDate jour, Palier palier) {
        LocalDate date = switch (palier.unite()) {
            case JOURS_OUVRES -> jours.ajouter(departement, jour, -palier.nombre());
            case JOURS -> jour.minusDays(palier.nombre());
            case MOIS -> jour.minusMonths(palier.nombre());
        };
        return jours.precedentOuvre(departement, date);
    }

    private static List<String> groupes(
            Palier palier, CodeDepartement departement, CodeSite site, List<String> responsables) {
        return palier.destinataires().stream()
                .flatMap(code -> code.equals(Palier.RESPONSABLE)
                        ? responsables.stream()
                        : Stream.of(role(code))
                                .filter(role -> site != null || !role.parSite())
                                .map(role -> role.groupe(departement, site)))
                .distinct()
                .toList();
    }

    private static Role role(String code) {
        Optional<Role> connu = Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst();
        return connu.orElseThrow(() -> new IllegalStateException("Lead times name an unknown role: " + code));
    }
}
