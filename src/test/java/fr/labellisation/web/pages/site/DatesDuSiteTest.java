package fr.labellisation.web.pages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.EvenementDate.Etat;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.site.VueSite.LigneDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DatesDuSiteTest {
    private static final EnClair CLAIR = new EnClair(ZoneId.of("Europe/Paris"), LocalDate.parse("2026-11-30"));

    private static EvenementDate le(String jour, NatureEvenement nature, Etat etat, String precision) {
        return new EvenementDate(
                LocalDate.parse(jour),
                null,
                nature,
                etat,
                new CodeDepartement("91"),
                new CodeSite("91-evry"),
                "Préfecture d’Évry",
                new CodeDemarche("91-2023"),
                precision,
                null);
    }

    private static List<LigneDate> dites(EvenementDate... evenements) {
        return DatesDuSite.de(List.of(evenements), UnaryOperator.identity(), CLAIR);
    }

    @Test
    void un_audit_de_suivi_qui_s_est_tenu_n_est_pas_une_date_depassee() {
        EvenementDate obligation = le("2026-10-30", NatureEvenement.AUDIT_SUIVI, Etat.PREVU, "qual-e-pref-2018");

        assertThat(dites(le("2026-10-28", NatureEvenement.AUDIT_EXTERNE, Etat.PASSE, "suivi"), obligation))
                .extracting(LigneDate::etat, LigneDate::alerte)
                .containsExactly(tuple("passé", false), tuple("audit tenu le 28 octobre 2026, suites en cours", false));
        assertThat(dites(le("2025-10-28", NatureEvenement.AUDIT_EXTERNE, Etat.PASSE, "suivi"), obligation))
                .last()
                .isEqualTo(new LigneDate("30 octobre 2026", "Audit de suivi au plus tard", "date dépassée", true));
    }

    @Test
    void une_reunion_qui_s_est_tenue_attend_son_compte_rendu_et_un_audit_ses_constats() {
        assertThat(dites(
                        le("2026-11-20", NatureEvenement.COMITE, Etat.PREVU, ""),
                        le("2026-11-27", NatureEvenement.AUDIT_EXTERNE, Etat.PREVU, "initial"),
                        le("2026-12-02", NatureEvenement.AUDIT_INTERNE, Etat.PREVU, "interne"),
                        le("2026-11-01", NatureEvenement.RENOUVELLEMENT, Etat.PREVU, "")))
                .extracting(LigneDate::etat)
                .containsExactly("compte rendu attendu", "constats attendus", "dans 2\u00a0jours", "date dépassée");
    }
}
