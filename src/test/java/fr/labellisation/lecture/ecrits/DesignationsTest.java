package fr.labellisation.lecture.ecrits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which audit a writing speaks of. */
class DesignationsTest {
    private static final CodeDemarche DEMARCHE = new CodeDemarche("91-2013");
    private static final LocalDate JOUR = LocalDate.parse("2013-06-25");
    private static final LieuDeLEcrit LIEU = LieuDeLEcrit.de("91-2013/91-evry/audit-externe");

    private static Audit audit(long id, NatureAudit nature, String organisme) {
        return new Audit(
                id,
                DEMARCHE,
                new CodeSite("91-evry"),
                null,
                null,
                nature,
                null,
                JOUR,
                organisme,
                null,
                Audit.Etat.PASSE);
    }

    private static Designations avec(Audit... audits) {
        return new Designations(Map.of(), Map.of(), Map.of(), List.of(audits), List.of(), List.of());
    }

    private static String objet(Designations designations, Long audit) {
        return designations.objet(AProposDe.AUDIT_EXTERNE_TENU, LIEU, DEMARCHE, audit, JOUR);
    }

    @Test
    void deux_audits_d_un_meme_jour_se_distinguent_par_leur_numero() {
        Designations designations = avec(
                audit(3, NatureAudit.INITIAL, "AFNOR Certification"),
                audit(4, NatureAudit.COMPLEMENTAIRE, "AFNOR Certification"));

        assertThat(objet(designations, 3L)).isEqualTo("Audit externe initial du 25 juin 2013");
        assertThat(objet(designations, 4L)).isEqualTo("Audit complémentaire du 25 juin 2013");
    }

    @Test
    void deux_audits_de_meme_nature_le_meme_jour_disent_qui_les_tient() {
        Designations designations =
                avec(audit(3, NatureAudit.INITIAL, "AFNOR Certification"), audit(4, NatureAudit.INITIAL, null));

        assertThat(objet(designations, 3L)).isEqualTo("Audit externe initial du 25 juin 2013, AFNOR Certification");
        assertThat(objet(designations, 4L)).isEqualTo("Audit externe initial du 25 juin 2013, n°\u00a04");
    }

    @Test
    void ce_qui_a_ete_ecrit_sans_numero_se_lit_par_son_jour() {
        assertThat(objet(avec(audit(3, NatureAudit.INITIAL, "AFNOR Certification")), null))
                .isEqualTo("Audit externe initial du 25 juin 2013");
    }
}
