package fr.labellisation.parcours.preuves.fichiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.parcours.preuves.FichiersDEssai;
import fr.labellisation.socle.installation.AuProprietaire;
import fr.labellisation.socle.installation.ReglageRefuse;
import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Files that are given: what is kept is whole and under its name, of what is refused nothing is left. */
class PorteDesFichiersTest {
    private static final int MEGA = 1024 * 1024;

    @TempDir
    private Path racine;

    private Path dossier;
    private PorteDesFichiers porte;

    @BeforeEach
    void un_dossier_vide() {
        dossier = racine.resolve("preuves");
        porte = porte(new Antivirus(Optional.empty(), Duration.ofSeconds(5)));
    }

    private PorteDesFichiers porte(Antivirus antivirus) {
        return new PorteDesFichiers(new Coffre(dossier, 0, AuProprietaire::ecrire), new NatureDeFichier(), antivirus);
    }

    private FichierGarde donner(String nom, byte[] octets) throws FichierRefuse {
        return porte.garder(nom, new ByteArrayInputStream(octets));
    }

    private List<Path> fichiers() throws IOException {
        if (!Files.exists(dossier)) {
            return List.of();
        }
        try (Stream<Path> tout = Files.walk(dossier)) {
            return tout.filter(Files::isRegularFile).toList();
        }
    }

    static Stream<Arguments> acceptes() {
        return Stream.of(
                Arguments.of("charte.pdf", FichiersDEssai.pdf("bonjour"), GenreDeFichier.PDF),
                Arguments.of("panneau.png", FichiersDEssai.image("png"), GenreDeFichier.PNG),
                Arguments.of("panneau.JPEG", FichiersDEssai.image("jpg"), GenreDeFichier.JPEG),
                Arguments.of("panneau.webp", FichiersDEssai.webp(), GenreDeFichier.WEBP),
                Arguments.of("mesures.xlsx", FichiersDEssai.xlsx(), GenreDeFichier.XLSX),
                Arguments.of("courrier.docx", FichiersDEssai.docx(), GenreDeFichier.DOCX),
                Arguments.of("courrier.odt", FichiersDEssai.odt(false), GenreDeFichier.ODT),
                Arguments.of(
                        "appels.csv",
                        "mois;appels perdus\nmars;3\n".getBytes(StandardCharsets.UTF_8),
                        GenreDeFichier.TEXTE),
                Arguments.of(
                        "relevé.txt",
                        "Été : 3 réclamations".getBytes(StandardCharsets.ISO_8859_1),
                        GenreDeFichier.TEXTE));
    }

    @ParameterizedTest
    @MethodSource("acceptes")
    void ce_que_les_services_ont_est_garde_sous_son_empreinte(String nom, byte[] octets, GenreDeFichier genre)
            throws Exception {
        FichierGarde garde = donner(nom, octets);

        assertThat(garde.genre()).isEqualTo(genre);
        assertThat(garde.nom()).isEqualTo(nom);
        assertThat(garde.taille()).isEqualTo(octets.length);
        assertThat(porte.octets(garde).orElseThrow()).hasBinaryContent(octets).hasFileName(garde.empreinte());
        assertThat(fichiers()).hasSize(1);
    }

    static Stream<Arguments> refuses() {
        byte[] lourd = Arrays.copyOf(FichiersDEssai.pdf("lourd"), 26 * MEGA);
        return Stream.of(
                Arguments.of("rapport.pdf", FichiersDEssai.programme(), "n’est pas d’un genre accepté"),
                Arguments.of("bombe.docx", FichiersDEssai.docxQuiSeDeplie(), "se déplie à plus de 300"),
                Arguments.of("entites.docx", FichiersDEssai.docxAvecDesEntites(), "entités XML"),
                Arguments.of("../../etc/passwd.pdf", FichiersDEssai.pdf("x"), "n’est pas un nom de fichier"),
                Arguments.of("..\\charte.pdf", FichiersDEssai.pdf("x"), "n’est pas un nom de fichier"),
                Arguments.of("fdp.\u202eexe.pdf", FichiersDEssai.pdf("x"), "n’est pas un nom de fichier"),
                Arguments.of("vide.pdf", new byte[0], "est vide"),
                Arguments.of("lourd.pdf", lourd, "plus de 25\u00a0Mo"),
                Arguments.of("dessin.svg", FichiersDEssai.svgAvecScript(), "dessin SVG"),
                Arguments.of("dessin.png", FichiersDEssai.svgAvecScript(), "dessin SVG"),
                Arguments.of(
                        "page.txt",
                        FichiersDEssai.ascii("Bonjour <script>alert(1)</script>"),
                        "n’est pas d’un genre accepté"),
                Arguments.of(
                        "page.pdf",
                        FichiersDEssai.ascii("<!DOCTYPE html><html></html>"),
                        "n’est pas d’un genre accepté"),
                Arguments.of("macros.docx", FichiersDEssai.docxAvecMacros(), "contient des macros"),
                Arguments.of("secret.docx", FichiersDEssai.docxProtege(), "est protégé"),
                Arguments.of("secret.pdf", FichiersDEssai.pdfProtege(), "est protégé"),
                Arguments.of("secret.odt", FichiersDEssai.odt(true), "est protégé"),
                Arguments.of("ancien.doc", FichiersDEssai.ancienDoc(), "d’avant 2007"),
                Arguments.of("tout.zip", FichiersDEssai.zip(Map.of("a.pdf", "x")), "est une archive"),
                Arguments.of("coupe.docx", Arrays.copyOf(FichiersDEssai.docx(), 300), "est abîmé"),
                Arguments.of("n".repeat(296) + ".pdf", FichiersDEssai.pdf("x"), "plus de 200 caractères"),
                Arguments.of(" ", FichiersDEssai.pdf("x"), "n’a pas de nom"));
    }

    @ParameterizedTest
    @MethodSource("refuses")
    void ce_qui_est_refuse_l_est_d_une_phrase_et_ne_laisse_rien(String nom, byte[] octets, String phrase)
            throws IOException {
        assertThatThrownBy(() -> donner(nom, octets))
                .isInstanceOf(FichierRefuse.class)
                .hasMessageContaining(phrase);
        assertThat(fichiers()).isEmpty();
    }

    @Test
    void un_nom_qui_promet_autre_chose_recoit_la_fin_de_ce_que_le_fichier_est() throws Exception {
        assertThat(donner("panneau.pdf", FichiersDEssai.image("png")).nom()).isEqualTo("panneau.pdf.png");
    }

    @Test
    void les_memes_octets_donnes_deux_fois_sont_gardes_une_fois() throws Exception {
        FichierGarde premiere = donner("charte.pdf", FichiersDEssai.pdf("bonjour"));
        FichierGarde seconde = donner("charte bis.pdf", FichiersDEssai.pdf("bonjour"));

        assertThat(seconde.empreinte()).isEqualTo(premiere.empreinte());
        assertThat(fichiers()).hasSize(1);
    }

    @Test
    void ce_qui_est_garde_n_est_lu_que_par_le_compte_de_l_application() throws Exception {
        donner("charte.pdf", FichiersDEssai.pdf("bonjour"));

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(fichiers().get(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier)))
                .isEqualTo("rwx------");
    }

    @Test
    void un_arret_entre_l_ecriture_et_le_nom_ne_laisse_rien_qui_se_voie() throws Exception {
        byte[] octets = FichiersDEssai.pdf("bonjour");
        Coffre arrete = new Coffre(dossier, 0, AuProprietaire::ecrire);

        FichierRecu recu = arrete.recevoir("charte.pdf", new ByteArrayInputStream(octets));

        assertThat(new Coffre(dossier, 0, AuProprietaire::ecrire).lire(recu.empreinte()))
                .isEmpty();
        assertThat(porte.octets(donner("charte.pdf", octets)).orElseThrow()).hasBinaryContent(octets);
    }

    @Test
    void un_envoi_coupe_en_route_ne_laisse_rien() throws IOException {
        InputStream coupe = new InputStream() {
            private int reste = 100_000;

            @Override
            public int read() throws IOException {
                if (reste-- == 0) {
                    throw new IOException("cut");
                }
                return 'a';
            }
        };

        assertThatThrownBy(() -> porte.garder("coupe.txt", coupe)).isInstanceOf(FichierRefuse.class);
        assertThat(fichiers()).isEmpty();
    }

    @Test
    void un_disque_plein_refuse_et_ne_perd_rien() throws Exception {
        FichierGarde avant = donner("charte.pdf", FichiersDEssai.pdf("bonjour"));
        // What the system itself says when nothing more can be written.
        Coffre plein = new Coffre(dossier, 0, fichier -> new FileOutputStream("/dev/full"));
        Coffre presquePlein = new Coffre(dossier, Long.MAX_VALUE / 2, AuProprietaire::ecrire);

        for (Coffre coffre : List.of(plein, presquePlein)) {
            assertThatThrownBy(
                            () -> coffre.recevoir("autre.pdf", new ByteArrayInputStream(FichiersDEssai.pdf("autre"))))
                    .isInstanceOf(FichierRefuse.class)
                    .hasMessageContaining("le disque des preuves est plein ou ne répond pas");
        }
        assertThat(fichiers()).hasSize(1);
        assertThat(porte.octets(avant).orElseThrow()).hasBinaryContent(FichiersDEssai.pdf("bonjour"));
    }

    @Test
    void un_antivirus_refuse_ce_qu_il_connait_et_laisse_passer_le_reste() throws Exception {
        try (ClamAvDEssai clamav = new ClamAvDEssai(null)) {
            porte = porte(new Antivirus(clamav.adresse(), Duration.ofSeconds(60)));

            assertThatThrownBy(() -> donner("eicar.txt", FichiersDEssai.eicar()))
                    .isInstanceOf(FichierRefuse.class)
                    .hasMessageContaining("refusé par l’antivirus");
            assertThat(fichiers()).isEmpty();
            assertThat(donner("charte.pdf", FichiersDEssai.pdf("bonjour")).taille())
                    .isPositive();
            byte[] grand = Arrays.copyOf(FichiersDEssai.pdf("grand"), 3 * MEGA);
            assertThat(donner("grand.pdf", grand).taille()).isEqualTo(grand.length);
        }
    }

    @Test
    void sans_reponse_de_l_antivirus_rien_n_est_garde() throws IOException {
        ClamAvDEssai parti = new ClamAvDEssai(null);
        parti.close();
        try (ClamAvDEssai muet = new ClamAvDEssai("");
                ClamAvDEssai trop = new ClamAvDEssai("INSTREAM size limit exceeded. ERROR")) {
            for (ClamAvDEssai clamav : List.of(parti, muet, trop)) {
                porte = porte(new Antivirus(clamav.adresse(), Duration.ofMillis(300)));
                assertThatThrownBy(() -> donner("charte.pdf", FichiersDEssai.pdf("bonjour")))
                        .isInstanceOf(FichierRefuse.class)
                        .hasMessageContaining("l’antivirus ne répond pas");
            }
        }
        assertThat(fichiers()).isEmpty();
    }

    @Test
    void un_reglage_faux_se_dit_au_demarrage() throws IOException {
        Path fichier = Files.createFile(racine.resolve("fichier"));

        assertThatThrownBy(() -> new ReglagesDesPreuves(fichier.resolve("dessous"), "", DataSize.ofMegabytes(1)))
                .isInstanceOf(ReglageRefuse.class)
                .hasMessageContaining("LABELLISATION_PREUVES");
        for (String faux : List.of("clamav", "clamav:", "clamav:0", "clamav:99999", ":3310")) {
            assertThatThrownBy(() -> new ReglagesDesPreuves(dossier, faux, DataSize.ofMegabytes(1)))
                    .as(faux)
                    .isInstanceOf(ReglageRefuse.class)
                    .hasMessageContaining("LABELLISATION_CLAMAV");
        }
        assertThat(new ReglagesDesPreuves(dossier, "[::1]:3310", DataSize.ofMegabytes(1)).antivirus())
                .isPresent();
        assertThat(new ReglagesDesPreuves(dossier, "", DataSize.ofMegabytes(1)).antivirus())
                .isEmpty();
    }
}
