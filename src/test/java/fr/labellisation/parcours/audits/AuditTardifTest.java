package fr.labellisation.parcours.audits;

import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An audit may be booked after what it must precede, once it is known what that costs and somebody says why. */
@TablesEnMemoire
class AuditTardifTest {
    private static final LocalDate LIMITE = LocalDate.parse("2013-03-05");

    @Autowired
    private Audits audits;

    @Autowired
    private JdbcClient base;

    private Audite evry;

    @BeforeEach
    void evry_est_auditee(@Autowired BeanFactory domaine) {
        evry = new Audite(domaine);
    }

    private long demande(NatureAudit nature) {
        return audits.demander(
                new CodeDemarche("91-2013"),
                new CodeSite("91-evry"),
                null,
                null,
                nature,
                LIMITE,
                "AFNOR Certification");
    }

    private void fixer(long audit, String le, String motif) {
        Map<String, Object> saisie = new HashMap<>(Map.of("dateAudit", le, "duree", "1"));
        if (motif != null) {
            saisie.put("motif", motif);
        }
        evry.dossier(audit).dans(evry.formulaire(FixerDateAudit.name()), saisie);
    }

    private List<String> motifs() {
        return base.sql("select texte from document where titre = 'Date tardive d’un audit'")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUIVI | date limite du référentiel\u00a0: le label pourrait être suspendu",
                "RENOUVELLEMENT | avant la fin du label\u00a0: le label pourrait être perdu"
            })
    void une_date_tardive_dit_ce_qu_elle_coute_puis_se_garde_avec_un_motif(NatureAudit nature, String consequence) {
        long audit = demande(nature);

        assertThatThrownBy(() -> fixer(audit, "2013-03-06", null))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("L’audit du 6 mars 2013 viendrait après le 5 mars 2013")
                .hasMessageContaining(consequence)
                .hasMessageContaining("Motif d’une date tardive");
        assertThat(evry.etat(audit)).isEqualTo("demande");
        assertThat(motifs()).isEmpty();

        fixer(audit, "2013-03-06", "L’auditeur n’est pas libre avant.");

        assertThat(audits.exiger(audit).le()).isEqualTo("2013-03-06");
        assertThat(motifs()).containsExactly("L’auditeur n’est pas libre avant.");
    }

    @ParameterizedTest
    @CsvSource({"SUIVI", "RENOUVELLEMENT"})
    void une_date_a_temps_ne_demande_ni_ne_garde_de_motif(NatureAudit nature) {
        fixer(demande(nature), LIMITE.toString(), "Rien à dire.");

        assertThat(motifs()).isEmpty();
    }

    @Test
    void chaque_jour_apres_la_limite_est_tardif_et_aucun_avant() {
        Audit audit = audits.exiger(demande(NatureAudit.RENOUVELLEMENT));

        LIMITE.minusYears(1)
                .datesUntil(LIMITE.plusYears(1))
                .forEach(jour -> assertThat(AuditTardif.consequence(audit, jour).isPresent())
                        .as("%s", jour)
                        .isEqualTo(jour.isAfter(LIMITE)));
    }
}
