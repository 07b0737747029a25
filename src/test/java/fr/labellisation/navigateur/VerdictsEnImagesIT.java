package fr.labellisation.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.Territoire;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first screens in four situations, said in the first words of each, on a screen, a telephone and paper; pictures are left in {@code target/verdicts}. */
@Tag("base-indifferente")
class VerdictsEnImagesIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    private static final int SITES = 331;

    @Autowired
    private JdbcTemplate gabarit;

    @Autowired
    private Territoire territoire;

    private NationRemplie nation;

    enum Situation {
        TOUT_VA_BIEN("delivre", "2015-06-01", "Label acquis"),
        LABEL_PERDU("expire", "2012-12-24", "Label perdu"),
        SUSPENDU("suspendu", "2015-06-01", "Label en danger"),
        RENOUVELLEMENT_TROP_TARD("delivre", "2013-02-15", "Label en danger");

        private final String etat;
        private final String expire;
        private final String verdict;

        Situation(String etat, String expire, String verdict) {
            this.etat = etat;
            this.expire = expire;
            this.verdict = verdict;
        }
    }

    @AfterEach
    void la_nation_est_videe() {
        nation.vider();
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void la_nation_le_departement_et_le_site_disent_le_meme_verdict(Situation situation) {
        aujourdhuiEst("2013-01-07");
        nation = new NationRemplie(gabarit, territoire, horloge.instant());
        nation.remplir(SITES);
        etablir(situation);
        String ministere = navigateur.personnes().avec(Role.MINISTERE, DEPARTEMENT);
        navigateur.personnes().ouvrir(ministere);
        Page page = navigateur.connecter(ministere);

        photographier(page, situation, "site", "/suivi/sites/91-evry");
        assertThat(page.locator(".verdict-titre").first().textContent()).contains(situation.verdict);
        photographier(page, situation, "departement", "/suivi/departements/91");
        assertThat(page.locator("main").textContent()).contains(situation.verdict);
        photographier(page, situation, "nation", "/suivi/nation?departement=91");
        assertThat(page.locator("#sites tr", new Page.LocatorOptions().setHasText("Préfecture d’Évry"))
                        .textContent())
                .contains(situation.verdict);
        photographier(page, situation, "nation-entiere", "/suivi/nation");
    }

    private void etablir(Situation situation) {
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        base.sql("update demarche set etat = 'aboutie', close_le = '2010-06-01' where code = :code")
                .param("code", demarche.valeur())
                .update();
        base.sql("""
                        insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)
                        values ('essai', :site, :demarche, 'qualipref-2012', '2010-06-01', :expire, :etat, '2013-01-02')""")
                .param("site", SITE)
                .param("demarche", demarche.valeur())
                .param("expire", LocalDate.parse(situation.expire))
                .param("etat", situation.etat)
                .update();
        if (situation == Situation.RENOUVELLEMENT_TROP_TARD) {
            base.sql(
                            "insert into echeance (label, nature, le, etat) values ('essai', 'renouvellement', '2012-06-15', 'prevue')")
                    .update();
        }
    }

    private static void photographier(Page page, Situation situation, String quoi, String adresse) {
        String nom = situation.name().toLowerCase().replace('_', '-') + "-" + quoi;
        for (int largeur : new int[] {1440, 390}) {
            page.setViewportSize(largeur, 900);
            page.navigate(navigateur.adresse(adresse));
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s at %d pixels stays within its width", quoi, largeur)
                    .isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "verdicts", nom + "-" + largeur + ".png"))
                    .setFullPage(true));
        }
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "verdicts", nom + ".pdf"))
                .setFormat("A4")
                .setMargin(new Margin()
                        .setTop("12mm")
                        .setBottom("12mm")
                        .setLeft("10mm")
                        .setRight("10mm")));
    }
}
