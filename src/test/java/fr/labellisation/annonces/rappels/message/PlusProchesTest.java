package fr.labellisation.annonces.rappels.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Personne;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlusProchesTest {
    private static final LocalDate AUJOURDHUI = LocalDate.of(2013, 6, 4);
    private static final Personne CAMILLE = new Personne("camille", "Camille Renard", "camille@example.org");
    private static final Personne ODILE = new Personne("odile", "Odile Faure", "odile@example.org");

    private long suivant;

    private Destination rappel(
            NatureRappel nature, String objet, String jour, int palier, Personne vers, Personne pour) {
        LocalDate date = LocalDate.parse(jour);
        return new Destination(
                new Rappel(
                        ++suivant,
                        new DateARappeler(
                                nature,
                                objet,
                                new CodeDepartement("91"),
                                new CodeDemarche("91-2013"),
                                new CodeSite("91-evry"),
                                date,
                                "Audit externe initial – Préfecture d’Évry",
                                null,
                                false),
                        palier,
                        Unite.JOURS,
                        "91.referent-qualite",
                        null,
                        false,
                        date.minusDays(palier).atTime(9, 0).toInstant(ZoneOffset.UTC),
                        EtatRappel.DEMANDE),
                vers,
                pour,
                "raison");
    }

    private Destination audit(String objet, int palier, Personne vers) {
        return rappel(NatureRappel.AUDIT_EXTERNE, objet, "2013-06-11", palier, vers, null);
    }

    @Test
    void de_plusieurs_paliers_manques_seul_le_plus_proche_est_dit() {
        Destination proche = audit("audit:1", 7, CAMILLE);

        assertThat(PlusProches.parmi(
                        List.of(audit("audit:1", 30, CAMILLE), proche, audit("audit:1", 15, CAMILLE)), AUJOURDHUI))
                .containsExactly(proche);
    }

    @Test
    void deux_personnes_ou_deux_audits_sont_dits_chacun() {
        List<Destination> toutes =
                List.of(audit("audit:1", 7, CAMILLE), audit("audit:1", 30, ODILE), audit("audit:2", 30, CAMILLE));

        assertThat(PlusProches.parmi(toutes, AUJOURDHUI)).containsExactlyElementsOf(toutes);
    }

    @Test
    void une_tache_en_retard_ne_s_annonce_plus_comme_proche() {
        Destination proche = rappel(NatureRappel.TACHE_PROCHE, "tache:1", "2013-05-31", 7, CAMILLE, null);
        Destination retard = rappel(NatureRappel.TACHE_EN_RETARD, "tache:1", "2013-05-31", 1, CAMILLE, null);

        assertThat(PlusProches.parmi(List.of(proche, retard), AUJOURDHUI)).containsExactly(retard);
    }

    @Test
    void l_expiration_et_le_renouvellement_d_un_label_sont_deux_choses() {
        List<Destination> toutes = List.of(
                rappel(NatureRappel.EXPIRATION, "label:1", "2013-07-04", 1, CAMILLE, null),
                rappel(NatureRappel.RENOUVELLEMENT, "label:1", "2013-07-04", 1, CAMILLE, null));

        assertThat(PlusProches.parmi(toutes, AUJOURDHUI)).containsExactlyElementsOf(toutes);
    }

    @Test
    void un_audit_qui_a_eu_lieu_pendant_la_panne_ne_s_annonce_plus() {
        assertThat(PlusProches.parmi(
                        List.of(rappel(NatureRappel.AUDIT_EXTERNE, "audit:1", "2013-06-03", 7, CAMILLE, null)),
                        AUJOURDHUI))
                .isEmpty();
    }

    @Test
    void ce_qui_reste_a_faire_se_dit_meme_depasse() {
        assertThat(PlusProches.parmi(
                        List.of(rappel(NatureRappel.REPONSE_NC, "audit:1", "2013-06-03", 7, CAMILLE, null)),
                        AUJOURDHUI))
                .hasSize(1);
    }

    @Test
    void celui_qui_supplee_et_tient_lui_meme_le_role_ne_l_apprend_qu_une_fois_pour_lui() {
        Destination suppleance = rappel(NatureRappel.AUDIT_EXTERNE, "audit:1", "2013-06-11", 7, CAMILLE, ODILE);
        Destination sienne = audit("audit:1", 7, CAMILLE);

        assertThat(PlusProches.parmi(List.of(sienne, suppleance), AUJOURDHUI)).containsExactly(sienne);
    }
}
