package fr.labellisation.lecture.situation;

import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TacheOuverteTest {
    private static final LocalDate JOUR = LocalDate.parse("2013-01-07");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static TacheOuverte due(String instant, boolean enRetard) {
        return new TacheOuverte(
                "1",
                NommerReferent.name(),
                "Nommer le référent qualité",
                "",
                new CodeDemarche("91-2013"),
                null,
                null,
                List.of(),
                null,
                OffsetDateTime.parse("2013-01-02T08:00:00Z"),
                instant == null ? null : OffsetDateTime.parse(instant),
                Provenance.ETABLIE,
                enRetard,
                null);
    }

    @Test
    void une_tache_est_bientot_due_jusqu_au_trentieme_jour() {
        assertThat(due("2013-01-07T17:00:00Z", false).bientotDue(JOUR, PARIS)).isTrue();
        assertThat(due("2013-02-06T17:00:00Z", false).bientotDue(JOUR, PARIS)).isTrue();
        assertThat(due("2013-02-07T17:00:00Z", false).bientotDue(JOUR, PARIS)).isFalse();
    }

    @Test
    void les_jours_sont_ceux_du_departement() {
        TacheOuverte tache = due("2013-02-06T23:30:00Z", false);

        assertThat(tache.bientotDue(JOUR, PARIS)).isFalse();
        assertThat(tache.bientotDue(JOUR, ZoneId.of("America/Martinique"))).isTrue();
    }

    @Test
    void une_tache_en_retard_ou_sans_echeance_n_est_pas_bientot_due() {
        assertThat(due("2013-01-06T17:00:00Z", true).bientotDue(JOUR, PARIS)).isFalse();
        assertThat(due(null, false).bientotDue(JOUR, PARIS)).isFalse();
    }
}
