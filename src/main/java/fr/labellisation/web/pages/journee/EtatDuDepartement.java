package fr.labellisation.web.pages.journee;

import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.lecture.verdict.Verdicts;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is to be expected of the labels of a département, beside the tasks of who works there: as many queries for three sites as for thirty. */
@Component
class EtatDuDepartement {
    private final Situations situations;
    private final Verdicts verdicts;

    EtatDuDepartement(Situations situations, Verdicts verdicts) {
        this.situations = situations;
        this.verdicts = verdicts;
    }

    /**
     * A site, in one line.
     *
     * @param raison the gravest, as a sentence; empty where nothing speaks against the label
     */
    record Site(String code, String nom, Verdict verdict, String raison) {}

    /** Those of the département, the worst first. */
    List<Site> de(CodeDepartement departement) {
        List<SituationSite> sites = situations.duDepartement(departement);
        Map<CodeSite, VerdictDuSite> juges = verdicts.de(sites);
        return sites.stream()
                .map(site -> site(site, juges.get(site.code())))
                .sorted(Comparator.comparing(Site::verdict))
                .toList();
    }

    private static Site site(SituationSite site, VerdictDuSite juge) {
        String raison = juge.causes().isEmpty() ? "" : juge.causes().get(0).phrase();
        return new Site(site.code().valeur(), site.nom(), juge.verdict(), raison);
    }
}
