package fr.labellisation.socle.tableur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.Cellule.Genre;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class LectureDeTableurTest {
    private static final Bornes BORNES = new Bornes(1_000_000, 3);

    private static byte[] xlsx(Consumer<Worksheet> contenu) {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        try (Workbook livre = new Workbook(fichier, "essai", "1.0")) {
            Worksheet feuille = livre.newWorksheet("Sites");
            feuille.value(0, 0, "Site");
            feuille.value(0, 1, "Le");
            contenu.accept(feuille);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return fichier.toByteArray();
    }

    private static Tableur lire(byte[] contenu) {
        return LectureDeTableur.lire(contenu, BORNES);
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void une_cellule_dit_ou_elle_est_et_ce_qu_elle_tient() {
        Tableur tableur = lire(xlsx(feuille -> {
            feuille.value(2, 0, " E\u0301tampes ");
            feuille.value(2, 1, LocalDate.parse("2013-06-27"));
            feuille.style(2, 1).format("dd/mm/yyyy").set();
            feuille.value(3, 0, 91);
            feuille.formula(3, 1, "TODAY()");
        }));

        assertThat(tableur.entetes()).extracting(Cellule::texte).containsExactly("Site", "Le");
        assertThat(tableur.lignes()).extracting(LigneDeTableur::numero).containsExactly(3, 4);
        assertThat(tableur.lignes().get(0).cellules())
                .containsExactly(
                        new Cellule("A3", "Étampes", Genre.TEXTE), new Cellule("B3", "2013-06-27", Genre.DATE));
        assertThat(tableur.lignes().get(1).cellules())
                .containsExactly(new Cellule("A4", "91", Genre.NOMBRE), new Cellule("B4", "", Genre.FORMULE));
    }

    @Test
    void un_texte_se_lit_en_utf_8_ou_comme_l_ecrit_windows() {
        String texte = "Site;Le\r\nÉtampes;27/06/2013\r\n\r\nÉvry;2013-06-31\r\n";

        assertThat(lire(octets("\ufeff" + texte)).lignes())
                .isEqualTo(lire(texte.getBytes(Charset.forName("windows-1252"))).lignes());
        assertThat(lire(octets(texte)).lignes().get(0).cellules().get(1).jour())
                .contains(LocalDate.parse("2013-06-27"));
        assertThat(lire(octets(texte)).lignes().get(1).cellules().get(1).jour()).isEmpty();
    }

    @Test
    void trop_de_lignes_trop_d_octets_et_ce_qui_n_est_pas_une_feuille_sont_refuses() {
        byte[] longue = xlsx(feuille -> {
            for (int rang = 1; rang <= 4; rang++) {
                feuille.value(rang, 0, "Évry");
            }
        });

        refuse(longue, "3 au plus");
        refuse(octets("Site;Le\na;b\na;b\na;b\na;b\n"), "3 au plus");
        refuse(new byte[1_000_001], "au plus 1\u00a0Mo");
        refuse(new byte[0], "vide");
        refuse(octets("bonjour"), "l’un des deux est attendu");
        refuse(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "ancien format");
        refuse(octets("PK\u0003\u0004 mais pas une archive"), "n’est pas un classeur lisible");
    }

    @Test
    void ce_qui_se_deplie_sans_fin_n_est_pas_deplie() throws IOException {
        ByteArrayOutputStream bombe = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bombe)) {
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] bloc = new byte[1_000_000];
            for (int i = 0; i < 40; i++) {
                archive.write(bloc);
            }
        }
        assertThat(bombe.size()).isLessThan(100_000);

        refuse(bombe.toByteArray(), "beaucoup plus que ce qu’il pèse");
    }

    private static void refuse(byte[] contenu, String raison) {
        assertThatThrownBy(() -> lire(contenu))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining(raison);
    }
}
