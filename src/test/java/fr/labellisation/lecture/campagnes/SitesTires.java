package fr.labellisation.lecture.campagnes;

import fr.labellisation.lecture.campagnes.SiteVise.EnChemin;
import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sites with labels and démarches drawn by lot around a day, every state and every version among them. */
final class SitesTires {
    static final LocalDate AUJOURDHUI = LocalDate.parse("2015-03-10");
    static final List<String> VERSIONS = List.of("qualipref-2012", "qualipref-2.0", "marianne-2008");

    private static final Referentiels REFERENTIELS = new Referentiels();
    private static final int JOURS = 2_000;

    private final Random sort;

    SitesTires(long graine) {
        this.sort = new Random(graine);
    }

    List<SiteVise> sites() {
        return IntStream.range(0, 1 + sort.nextInt(20)).mapToObj(this::site).toList();
    }

    Label label(CodeSite site) {
        LocalDate delivre = jour();
        LocalDate expire = delivre.plusYears(3);
        Label.Etat etat = Label.Etat.values()[sort.nextInt(Label.Etat.values().length)];
        LocalDate depuis = etat == Label.Etat.DELIVRE ? delivre : delivre.plusDays(sort.nextInt(1_000));
        String version = version();
        return new Label(
                site + "/" + version + "/" + delivre,
                site,
                new CodeDemarche("91-2010"),
                version,
                0,
                delivre,
                expire,
                etat,
                depuis);
    }

    /** Some years before today or after it. */
    LocalDate jour() {
        return AUJOURDHUI.plusDays(sort.nextInt(2 * JOURS) - JOURS);
    }

    String version() {
        return VERSIONS.get(sort.nextInt(VERSIONS.size()));
    }

    private SiteVise site(int rang) {
        CodeSite code = new CodeSite("91-site" + rang);
        return new SiteVise(
                code,
                "Site " + rang,
                TypeSite.values()[sort.nextInt(2)],
                true,
                IntStream.range(0, sort.nextInt(4)).mapToObj(i -> label(code)).toList(),
                List.of(),
                IntStream.range(0, sort.nextInt(3)).mapToObj(i -> enChemin()).toList());
    }

    private EnChemin enChemin() {
        String version = version();
        if (sort.nextInt(3) == 0) {
            return new EnChemin(new CodeDemarche("91-2014"), version, null, null);
        }
        LocalDate le = AUJOURDHUI.plusDays(sort.nextInt(JOURS));
        return new EnChemin(
                new CodeDemarche("91-2014"),
                version,
                new LabelProbable(le, le, null, 0),
                REFERENTIELS.exiger(version).expiration(le));
    }
}
