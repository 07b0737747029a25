package fr.labellisation.lecture.verdict;

import fr.labellisation.annonces.rappels.message.EtatDesLabels;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.transaction.LeTempsDUneTransaction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says by mail what the pages say of labels that are lost or in danger; judged once for all messages of a département. */
@Component
class MenacesDites implements EtatDesLabels {
    private final Situations situations;
    private final Verdicts verdicts;
    private final LeTempsDUneTransaction<Map<CodeDepartement, List<String>>> dites =
            new LeTempsDUneTransaction<>(HashMap::new);

    MenacesDites(Situations situations, Verdicts verdicts) {
        this.situations = situations;
        this.verdicts = verdicts;
    }

    @Override
    public List<String> menaces(CodeDepartement departement) {
        return dites.valeur().computeIfAbsent(departement, this::juger);
    }

    private List<String> juger(CodeDepartement departement) {
        List<SituationSite> sites = situations.duDepartement(departement);
        Map<CodeSite, VerdictDuSite> juges = verdicts.de(sites);
        return sites.stream()
                .filter(site -> juges.get(site.code()).verdict().alerte())
                .sorted(Comparator.comparing(site -> juges.get(site.code()).verdict()))
                .map(site -> phrase(site, juges.get(site.code())))
                .toList();
    }

    private static String phrase(SituationSite site, VerdictDuSite juge) {
        return "%s, %s. %s"
                .formatted(
                        juge.verdict().libelle(),
                        site.nom(),
                        juge.cause().map(Cause::phrase).orElse(""));
    }
}
