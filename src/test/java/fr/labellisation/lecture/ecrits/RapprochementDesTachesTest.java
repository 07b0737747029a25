package fr.labellisation.lecture.ecrits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RapprochementDesTachesTest {
    private static final OffsetDateTime MIDI = OffsetDateTime.parse("2013-03-28T12:00:00Z");
    private static final CodeSite EVRY = new CodeSite("91-evry");
    private static final CodeSite ETAMPES = new CodeSite("91-etampes");

    private static TacheFaite faite(String id, CodeSite site, String par, OffsetDateTime le) {
        return new TacheFaite(
                id, "Une", "Une tâche", "", new CodeDemarche("91-2013"), site, MIDI, null, le, par, null, Etape.SUIVI);
    }

    private static EntreeLue ecrit(String par, OffsetDateTime le) {
        return new EntreeLue(le, par, null, "Processus", "", "Une", null, JsonNodeFactory.instance.objectNode());
    }

    @Test
    void la_tache_rendue_avec_l_ecrit_est_celle_du_meme_auteur_au_meme_lieu_au_meme_moment() {
        RapprochementDesTaches taches = new RapprochementDesTaches(List.of(
                faite("ailleurs", ETAMPES, "camille", MIDI),
                faite("autre", EVRY, "noe", MIDI),
                faite("avant", EVRY, "camille", MIDI.minusMinutes(3)),
                faite("elle", EVRY, "camille", MIDI.plusNanos(40_000_000))));

        assertThat(taches.prendre(ecrit("camille", MIDI), EVRY))
                .map(TacheFaite::id)
                .contains("elle");
    }

    @Test
    void une_tache_ne_sert_qu_a_un_ecrit() {
        RapprochementDesTaches taches = new RapprochementDesTaches(
                List.of(faite("une", EVRY, "camille", MIDI), faite("deux", EVRY, "camille", MIDI)));

        assertThat(taches.prendre(ecrit("camille", MIDI), EVRY)).isPresent();
        assertThat(taches.prendre(ecrit("camille", MIDI), EVRY)).isPresent();
        assertThat(taches.prendre(ecrit("camille", MIDI), EVRY)).isEmpty();
    }

    @Test
    void sans_lieu_le_moment_suffit() {
        RapprochementDesTaches taches =
                new RapprochementDesTaches(List.of(faite("une", EVRY, "camille", MIDI.plusSeconds(2))));

        assertThat(taches.prendre(ecrit("camille", MIDI), null)).isPresent();
    }
}
