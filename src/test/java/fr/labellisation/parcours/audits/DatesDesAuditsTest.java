package fr.labellisation.parcours.audits;

import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.TablesEnMemoire;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Days that are counted from an audit, and how they announce themselves. */
@TablesEnMemoire
class DatesDesAuditsTest {
    @Autowired
    private Audits audits;

    @Autowired
    private AuditsARappeler annonces;

    @Autowired
    private NonConformitesARappeler nonConformites;

    @Autowired
    private DateAudit dates;

    @Autowired
    private Echeancier echeancier;

    @Autowired
    private JoursOuvres jours;

    private Audite evry;

    @BeforeEach
    void evry_est_auditee(@Autowired BeanFactory domaine) {
        evry = new Audite(domaine);
    }

    @Test
    void un_delai_compte_du_jour_de_son_audit() {
        long un = evry.audit("initial", "2013-03-05");
        long autre = evry.audit("initial", "2013-06-11");

        assertThat(dates.base()).isEqualTo("audit");
        assertThat(dates.de(de(un))).isEqualTo("2013-03-05");
        assertThat(dates.de(de(autre))).isEqualTo("2013-06-11");
    }

    @Test
    void une_date_supposee_ne_deplace_que_son_audit_et_n_ecrit_rien() {
        long un = evry.audit("initial", "2013-03-05");
        long autre = evry.audit("initial", "2013-06-11");

        DateSupposee supposee = new DateSupposee(audits, un, LocalDate.parse("2013-04-09"));

        assertThat(supposee.base()).isEqualTo(dates.base());
        assertThat(supposee.de(de(un))).isEqualTo("2013-04-09");
        assertThat(supposee.de(de(autre))).isEqualTo("2013-06-11");
        assertThat(dates.de(de(un))).isEqualTo("2013-03-05");
    }

    @Test
    void un_dossier_suit_la_date_supposee_de_son_audit() {
        long audit = evry.audit("initial", "2013-03-05");
        Map<String, Object> faits =
                Map.of("departement", "91", "referentiel", "qualipref-2012", "audit", String.valueOf(audit));

        for (LocalDate jour = LocalDate.parse("2013-03-05");
                jour.isBefore(LocalDate.parse("2013-09-01"));
                jour = jour.plusDays(1)) {
            LocalDate transmission = echeancier
                    .si(new DateSupposee(audits, audit, jour))
                    .echeance(TransmettreDossier.name(), faits)
                    .toLocalDate();
            assertThat(transmission).as("for %s", jour).isBefore(jour);
            assertThat(jours.estOuvre(new CodeDepartement("91"), transmission))
                    .as("for %s", jour)
                    .isTrue();
        }
    }

    private static Map<String, Object> de(long audit) {
        return Map.of("audit", String.valueOf(audit));
    }

    @ParameterizedTest
    @CsvSource({
        "interne,        AUDIT_INTERNE, Audit interne – Préfecture d’Évry",
        "initial,        AUDIT_EXTERNE, Audit externe initial – Préfecture d’Évry",
        "complementaire, AUDIT_EXTERNE, Audit complémentaire – Préfecture d’Évry",
        "suivi,          AUDIT_EXTERNE, Audit de suivi – Préfecture d’Évry",
        "renouvellement, AUDIT_EXTERNE, Audit de renouvellement – Préfecture d’Évry",
    })
    void un_audit_s_inscrit_a_l_agenda_sous_son_nom(String nature, String sorte, String intitule) {
        long audit = evry.audit(nature, "2013-03-05");

        DateARappeler annonce = annonces.de(lu(audit));

        assertThat(annonce.nature()).hasToString(sorte);
        assertThat(annonce.objet()).isEqualTo("audit:" + audit);
        assertThat(annonce.intitule()).isEqualTo(intitule);
        assertThat(annonce.jour()).isEqualTo("2013-03-05");
        assertThat(annonce.grave()).isFalse();
    }

    private Audit lu(long audit) {
        return audits.duSite(new CodeSite("91-evry")).stream()
                .filter(un -> un.id() == audit)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void une_non_conformite_se_repond_en_un_mois_et_se_leve_en_trois_chaque_jour_de_l_annee() {
        Audit audit = lu(evry.audit("initial", "2013-01-29"));

        LocalDate.parse("2013-01-01").datesUntil(LocalDate.parse("2014-01-01")).forEach(jour -> {
            var trouvees = new NonConformitesTrouvees(audit, "qualipref-2012", jour, true);
            DateARappeler reponse = nonConformites.reponse(trouvees, echeancier);
            DateARappeler levee = nonConformites.levee(trouvees, echeancier);

            assertThat(reponse.jour())
                    .as("found on %s", jour)
                    .isEqualTo(jours.precedentOuvre(new CodeDepartement("91"), jour.plusMonths(1)));
            assertThat(levee.jour())
                    .as("found on %s", jour)
                    .isEqualTo(jours.precedentOuvre(new CodeDepartement("91"), jour.plusMonths(3)));
            assertThat(reponse.jour()).isAfter(jour).isBefore(levee.jour());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NC mineure, REPONSE_NC false Réponse aux non-conformités – Préfecture d’Évry,",
        "NC majeure, REPONSE_NC true Réponse aux non-conformités – Préfecture d’Évry, LEVEE_NC true Levée des non-conformités majeures – Préfecture d’Évry",
        "PS,,",
    })
    void les_non_conformites_s_annoncent_et_les_majeures_comme_graves(String type, String une, String autre) {
        evry.trouve(evry.audit("initial", "2013-01-29"), type);

        assertThat(evry.ports().suivis)
                .extracting(suivi -> "%s %s %s".formatted(suivi.nature(), suivi.grave(), suivi.intitule()))
                .isEqualTo(Stream.of(une, autre).filter(Objects::nonNull).toList());
    }

    @Test
    void une_reponse_donnee_ne_s_annonce_plus_et_une_levee_non_plus() {
        long audit = evry.audit("initial", "2013-01-29");
        evry.trouve(audit, "NC majeure");

        evry.repondre(audit, evry.aRepondre(audit));
        assertThat(evry.ports().suivis)
                .extracting(suivi -> suivi.nature().name())
                .containsExactly("LEVEE_NC");
        evry.dossier(audit)
                .dans(
                        evry.formulaire(LeverNonConformites.name()),
                        Map.of("issueLevee", "non-levee", "preuve", "Aucune à ce jour"));

        assertThat(evry.ports().suivis).isEqualTo(List.of());
    }
}
