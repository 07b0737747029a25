package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Programme;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.rappels.message.EtatDesLabels;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.planification.Prevision;
import fr.labellisation.lecture.planification.Previsions;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens to a label, every place where its verdict is read says the same. */
class UnSeulVerdictIT extends Parcours91 {
    private static final CodeSite EVRY = new CodeSite(SITE);
    private static final LocalDate CIBLE = LocalDate.parse("2013-12-20");

    @Autowired
    private Audits audits;

    @Autowired
    private Constats constats;

    @Autowired
    private Previsions previsions;

    @Autowired
    private EtatDesLabels courriers;

    enum Situation {
        RIEN_ENTREPRIS(Verdict.SANS_DEMARCHE),
        LABEL_EN_VIGUEUR(Verdict.ACQUIS),
        LABEL_QUI_EXPIRE_BIENTOT(Verdict.A_SURVEILLER),
        RENOUVELLEMENT_NON_COMMENCE(Verdict.EN_DANGER),
        AUDIT_DE_SUIVI_MANQUE(Verdict.EN_DANGER),
        LABEL_SUSPENDU(Verdict.EN_DANGER),
        LABEL_EXPIRE(Verdict.PERDU),
        LABEL_EXPIRE_EN_DEMARCHE(Verdict.PERDU),
        LABEL_RETIRE(Verdict.PERDU),
        LABEL_REFUSE(Verdict.PERDU),
        DEMARCHE_SANS_PREVISION(Verdict.TENABLE),
        DEMARCHE_DANS_LES_TEMPS(Verdict.TENABLE),
        CIBLE_HORS_D_ATTEINTE(Verdict.EN_DANGER),
        TACHE_EN_RETARD(Verdict.A_SURVEILLER),
        MAJEURE_OUVERTE(Verdict.EN_DANGER),
        AUDIT_NON_DATE_A_TEMPS(Verdict.EN_DANGER),
        AUDIT_PROCHE_MAL_PREPARE(Verdict.EN_DANGER),
        RENOUVELLEMENT_TROP_TARD(Verdict.EN_DANGER);

        private final Verdict attendu;

        Situation(Verdict attendu) {
            this.attendu = attendu;
        }
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void le_verdict_est_le_meme_partout(Situation situation) {
        aujourdhuiEst("2013-06-03");
        etablir(situation);
        String login = new Personnes(annuaire, identites).avec(Role.MINISTERE, DEPARTEMENT);
        Programme programme = new Programme(port, login);
        Navigateur ministere = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);

        Map<String, String> lus = new TreeMap<>();
        lus.put("page du site", duBandeau(ministere.page("/suivi/sites/91-evry").body()));
        lus.put(
                "page du département",
                deLaCarteDuSite(ministere.page("/suivi/departements/91").body()));
        String nation = ministere.page("/suivi/nation?q=evry").body();
        lus.put("tableau de la nation", deLaLigne(nation.substring(nation.indexOf("id=\"sites\""))));
        lus.put("carte de la nation", deLaCarte(nation));
        lus.put(
                "API du site",
                programme.lire("/api/v1/sites/91-evry").at("/situation/verdict").asText());
        lus.put(
                "API des sites",
                programme
                        .lire("/api/v1/sites?q=evry")
                        .path("sites")
                        .path(0)
                        .path("verdict")
                        .asText());
        lus.put(
                "fichier du département",
                deLaFeuille(ministere.page("/suivi/departements/91/export.csv").body()));
        lus.put(
                "fichier de la nation",
                deLaFeuille(ministere.page("/suivi/nation/export.csv").body()));
        lus.put(
                "tableau de bord sur papier",
                duPapier(
                        ministere
                                .fichier("/suivi/departements/91/tableau-de-bord.pdf", null)
                                .body(),
                        situation.attendu));
        lus.put("courriel du jour", deLaMenace(situation.attendu));

        assertThat(lus.values()).as("%s", lus).containsOnly(situation.attendu.code());
        assertThat(programme
                        .lire("/api/v1/nation")
                        .path("parVerdict")
                        .path(situation.attendu.code())
                        .asInt())
                .isEqualTo(situation == Situation.RIEN_ENTREPRIS ? 3 : 1);
    }

    private static String duBandeau(String page) {
        return premier("class=\"verdict verdict-([a-z-]+)", page);
    }

    private static String deLaFeuille(String feuille) {
        List<String> lignes = feuille.lines().toList();
        int titres = IntStream.range(0, lignes.size())
                .filter(rang -> lignes.get(rang).contains("Verdict"))
                .findFirst()
                .orElseThrow();
        int colonne = List.of(lignes.get(titres).split(";")).indexOf("Verdict");
        String libelle = lignes.stream()
                .filter(ligne -> ligne.contains("91-evry"))
                .map(ligne -> ligne.split(";")[colonne])
                .findFirst()
                .orElseThrow();
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.libelle().equals(libelle))
                .map(Verdict::code)
                .findFirst()
                .orElse(libelle);
    }

    /** The other sites have nothing under way: any other verdict on the first page is that of Évry. */
    private static String duPapier(byte[] papier, Verdict attendu) {
        assertThat(new String(papier, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        try (PDDocument document = Loader.loadPDF(papier)) {
            PDFTextStripper lecture = new PDFTextStripper();
            lecture.setEndPage(1);
            String texte = lecture.getText(document).replaceAll("\\s+", " ");
            assertThat(texte).contains(attendu.libelle());
            return Stream.of(Verdict.values())
                    .filter(verdict -> verdict != Verdict.SANS_DEMARCHE || attendu == Verdict.SANS_DEMARCHE)
                    .filter(verdict -> texte.contains(verdict.libelle()))
                    .map(Verdict::code)
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String deLaCarteDuSite(String page) {
        return premier("<li class=\"verdict-([a-z-]+)\">\\s*<h3><a href=\"/suivi/sites/91-evry\"", page);
    }

    private static String deLaLigne(String page) {
        return premier("verdict-([a-z-]+)", page);
    }

    private static String deLaCarte(String page) {
        return premier(
                "href=\"/suivi/departements/91\"[^>]*><title>[^<]*</title><path [^>]*url\\(#motif-([a-z-]+)\\)", page);
    }

    /** What is not grave is not told by mail: it then agrees by its silence. */
    private String deLaMenace(Verdict attendu) {
        List<String> dites = courriers.menaces(new CodeDepartement(DEPARTEMENT));
        if (!attendu.alerte()) {
            assertThat(dites).isEmpty();
            return attendu.code();
        }
        assertThat(dites).singleElement().asString().startsWith(attendu.libelle() + ", Préfecture d’Évry");
        return attendu.code();
    }

    private static String premier(String motif, String page) {
        Matcher trouve = Pattern.compile(motif).matcher(page);
        assertThat(trouve.find()).as("%s in the page", motif).isTrue();
        return trouve.group(1);
    }

    private void etablir(Situation situation) {
        switch (situation) {
            case RIEN_ENTREPRIS -> {}
            case LABEL_EN_VIGUEUR -> label("delivre", "2015-06-01");
            case LABEL_QUI_EXPIRE_BIENTOT -> label("delivre", "2014-02-01");
            case RENOUVELLEMENT_NON_COMMENCE -> {
                label("delivre", "2014-02-01");
                obligation("renouvellement");
            }
            case AUDIT_DE_SUIVI_MANQUE -> {
                label("delivre", "2015-06-01");
                obligation("audit-suivi");
            }
            case LABEL_SUSPENDU -> label("suspendu", "2015-06-01");
            case LABEL_EXPIRE -> label("expire", "2013-05-02");
            case LABEL_EXPIRE_EN_DEMARCHE -> {
                label("expire", "2013-05-02");
                enDemarche();
            }
            case LABEL_RETIRE -> label("retire", "2015-06-01");
            case LABEL_REFUSE -> clore(enDemarche(), "sans-label");
            case DEMARCHE_SANS_PREVISION -> enDemarche();
            case DEMARCHE_DANS_LES_TEMPS -> prevoir(enDemarche(), CIBLE, false);
            case CIBLE_HORS_D_ATTEINTE -> prevoir(enDemarche(), CIBLE.plusDays(20), false);
            case TACHE_EN_RETARD -> {
                base.sql(
                                "insert into tache (id, element, nom, processus, departement, demarche, site, apparue_le, due_le)"
                                        + " values ('t', 'Essai', 'Essai', 'Essai', '91', :demarche, :site, :le, :le)")
                        .param("demarche", enDemarche().valeur())
                        .param("site", SITE)
                        .param("le", horloge.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                        .update();
            }
            case MAJEURE_OUVERTE -> {
                long audit = audit("2013-06-30", "2013-06-03");
                audits.passerA(audit, Audit.Etat.PASSE);
                constats.enregistrer(audit, TypeConstat.NC_MAJEURE, "E5", "Pas d’accueil le lundi");
            }
            case AUDIT_NON_DATE_A_TEMPS -> audit("2013-05-31", null);
            case AUDIT_PROCHE_MAL_PREPARE -> audit("2013-12-31", "2013-06-12");
            case RENOUVELLEMENT_TROP_TARD -> {
                label("delivre", "2013-12-01");
                CodeDemarche demarche = enDemarche();
                base.sql("update demarche set nature = 'renouvellement' where code = :code")
                        .param("code", demarche.valeur())
                        .update();
                prevoir(demarche, LocalDate.parse("2013-12-16"), true);
            }
        }
    }

    private CodeDemarche enDemarche() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        perimetre(demarche, SITE, List.of("M1"));
        base.sql("update demarche set cible = :cible where code = :code")
                .param("cible", CIBLE)
                .param("code", demarche.valeur())
                .update();
        return demarche;
    }

    private void clore(CodeDemarche demarche, String etat) {
        base.sql("update demarche set etat = :etat, close_le = '2013-06-01' where code = :code")
                .param("etat", etat)
                .param("code", demarche.valeur())
                .update();
    }

    private void label(String etat, String expire) {
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        clore(demarche, "aboutie");
        base.sql("""
                        insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)
                        values ('essai', :site, :demarche, 'qualipref-2012', '2010-06-01', :expire, :etat, '2013-05-02')""")
                .param("site", SITE)
                .param("demarche", demarche.valeur())
                .param("expire", LocalDate.parse(expire))
                .param("etat", etat)
                .update();
    }

    private void obligation(String nature) {
        base.sql("insert into echeance (label, nature, le, etat) values ('essai', :nature, '2013-05-31', 'prevue')")
                .param("nature", nature)
                .update();
    }

    private long audit(String auPlusTard, String le) {
        long audit = audits.demander(
                enDemarche(), EVRY, null, null, NatureAudit.INITIAL, LocalDate.parse(auPlusTard), "Un organisme");
        if (le != null) {
            audits.dater(audit, LocalDate.parse(le));
        }
        return audit;
    }

    /** A forecast that has no other steps than those from which the day of the label comes. */
    private void prevoir(CodeDemarche demarche, LocalDate decision, boolean renouvellement) {
        List<Prevision.Ligne> lignes = new ArrayList<>();
        lignes.add(new Prevision.Ligne(AuditExterne.CLE, EVRY, decision.minusDays(30), decision.minusDays(29)));
        lignes.add(new Prevision.Ligne(
                AuditExterne.Element.EnregistrerDecision.name(), EVRY, decision.minusDays(28), decision));
        previsions.garder(demarche, CIBLE, renouvellement, lignes, "essai");
    }
}
