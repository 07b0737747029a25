package fr.labellisation.annonces.rappels.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.annonces.rappels.base.RappelRevu.Sort;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An audit on 25 June 2013, looked at on 13 May. */
class RevisionTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate AUDIT = LocalDate.parse("2013-06-25");
    private static final ZonedDateTime MAINTENANT =
            LocalDate.parse("2013-05-13").atTime(10, 0).atZone(PARIS);

    private static DateAnnoncee aRappeler(NatureRappel nature, LocalDate jour) {
        return DateAnnoncee.de(new DateARappeler(
                nature,
                "audit:1",
                new CodeDepartement("91"),
                new CodeDemarche("91-2013"),
                new CodeSite("91-evry"),
                jour,
                "Audit externe",
                null,
                false));
    }

    private static Annonce annonce(int jours, String... groupes) {
        return new Annonce(
                jours, Unite.JOURS, AUDIT.minusDays(jours).atTime(9, 0).atZone(PARIS), List.of(groupes));
    }

    private static Rappel ligne(int jours, String groupe, EtatRappel etat) {
        return new Rappel(
                jours,
                aRappeler(NatureRappel.AUDIT_EXTERNE, AUDIT).aRappeler(),
                jours,
                Unite.JOURS,
                groupe,
                null,
                false,
                AUDIT.minusDays(jours).atTime(9, 0).atZone(PARIS).toInstant(),
                etat);
    }

    private static List<RappelRevu> revus(List<Rappel> lignes, List<Annonce> anciennes, Annonce... nouvelles) {
        List<Annonce> tries = Stream.of(nouvelles)
                .sorted(Comparator.comparing(Annonce::instant))
                .toList();
        DateAnnoncee audit = aRappeler(NatureRappel.AUDIT_EXTERNE, AUDIT);
        Revision revision = Revision.de(audit, lignes, tries, MAINTENANT);
        return ComparaisonDesRappels.de(revision, lignes, audit.aRappeler().nature(), anciennes, tries, MAINTENANT);
    }

    @Test
    void un_palier_passe_ne_se_dit_que_s_il_est_le_plus_proche_et_que_rien_de_plus_proche_n_est_dit() {
        List<Rappel> lignes =
                List.of(ligne(60, "referent", EtatRappel.TRANSMIS), ligne(15, "referent", EtatRappel.PREVU));
        List<Annonce> anciennes = List.of(annonce(60, "referent"), annonce(15, "referent"));

        assertThat(revus(
                        lignes,
                        anciennes,
                        annonce(70, "referent"),
                        annonce(60, "referent"),
                        annonce(50, "referent"),
                        annonce(45, "referent"),
                        annonce(15, "referent")))
                .extracting(RappelRevu::palier, RappelRevu::sort)
                .containsExactly(
                        tuple(70, Sort.TROP_TARD),
                        tuple(50, Sort.TROP_TARD),
                        tuple(45, Sort.AUSSITOT),
                        tuple(15, Sort.INCHANGE));
    }

    @Test
    void ce_qui_est_dit_ne_se_redit_pas_meme_a_d_autres() {
        List<Rappel> lignes = List.of(ligne(60, "referent", EtatRappel.TRANSMIS));

        List<RappelRevu> revus = revus(lignes, List.of(annonce(60, "referent")), annonce(60, "referent", "cabinet"));

        assertThat(revus).extracting(RappelRevu::sort).containsExactly(Sort.TROP_TARD);
    }

    @Test
    void un_palier_retire_puis_remis_reprend_sa_ligne() {
        List<Rappel> lignes = List.of(ligne(30, "referent", EtatRappel.REMPLACE));

        Revision revision = Revision.de(
                aRappeler(NatureRappel.AUDIT_EXTERNE, AUDIT), lignes, List.of(annonce(30, "referent")), MAINTENANT);

        assertThat(revision.retablis()).hasSize(1);
        assertThat(revision.nouveaux()).isEmpty();
        assertThat(revision.prochain().orElseThrow().palier()).isEqualTo(30);
    }

    @Test
    void d_autres_destinataires_gardent_la_ligne_de_ceux_qui_restent() {
        List<Rappel> lignes = List.of(ligne(30, "referent", EtatRappel.PREVU), ligne(30, "chef", EtatRappel.PREVU));
        List<Annonce> annonces = List.of(annonce(30, "referent", "cabinet"));

        Revision revision = Revision.de(aRappeler(NatureRappel.AUDIT_EXTERNE, AUDIT), lignes, annonces, MAINTENANT);

        assertThat(revision.gardees()).extracting(Rappel::destinataire).containsExactly("referent");
        assertThat(revision.perimees()).extracting(Rappel::destinataire).containsExactly("chef");
        assertThat(revision.nouveaux()).extracting(Rappel::destinataire).containsExactly("cabinet");
        assertThat(ComparaisonDesRappels.de(
                        revision,
                        lignes,
                        NatureRappel.AUDIT_EXTERNE,
                        List.of(annonce(30, "referent", "chef")),
                        annonces,
                        MAINTENANT))
                .extracting(RappelRevu::sort)
                .containsExactly(Sort.AUTRES_DESTINATAIRES);
    }

    @Test
    void une_ligne_de_tache_attend_d_etre_dite_la_ou_celle_d_un_audit_l_est_deja() {
        List<Rappel> lignes = List.of(ligne(30, "responsable", EtatRappel.DEMANDE));
        List<Annonce> annonces = List.of(annonce(20, "responsable"));

        assertThat(Revision.de(aRappeler(NatureRappel.TACHE_PROCHE, AUDIT), lignes, annonces, MAINTENANT)
                        .perimees())
                .hasSize(1);
        assertThat(Revision.de(aRappeler(NatureRappel.AUDIT_EXTERNE, AUDIT), lignes, annonces, MAINTENANT)
                        .perimees())
                .isEmpty();
    }

    @Test
    void une_date_passee_n_annonce_plus_rien() {
        LocalDate hier = MAINTENANT.toLocalDate().minusDays(1);

        Revision revision = Revision.de(
                aRappeler(NatureRappel.AUDIT_EXTERNE, hier), List.of(), List.of(annonce(1, "referent")), MAINTENANT);

        assertThat(revision.change()).isFalse();
        assertThat(revision.prochain()).isEmpty();
    }
}
