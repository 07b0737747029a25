package fr.labellisation.web.pages.passage;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.label.DemandeDePassage;
import fr.labellisation.parcours.label.PassagesPossibles;
import fr.labellisation.parcours.label.passage.PassageDecide;
import fr.labellisation.parcours.label.passage.Passages;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a renewal changes, for the page and for programs. */
@Component
public class LectureDesPassages {
    private final PassagesPossibles possibles;
    private final Passages passages;
    private final Demarches demarches;
    private final HeureLocale heure;

    LectureDesPassages(PassagesPossibles possibles, Passages passages, Demarches demarches, HeureLocale heure) {
        this.possibles = possibles;
        this.passages = passages;
        this.demarches = demarches;
        this.heure = heure;
    }

    /** @throws fr.labellisation.socle.formulaires.SaisieRefusee if no label of the site may go over to what is asked for */
    public PassagesDuSite de(CodeSite site, DemandeDePassage demande) {
        List<PassageDecide> decides = passages.duSite(site);
        Set<CodeDemarche> gardes = decides.stream().map(PassageDecide::suivante).collect(Collectors.toSet());
        return new PassagesDuSite(
                possibles.duSite(site, demande, heure.aujourdhui(site.departement())),
                decides,
                demarches.duSite(site).stream()
                        .filter(demarche -> demarche.nature() == NatureDemarche.RENOUVELLEMENT)
                        .map(Demarche::code)
                        .filter(code -> !gardes.contains(code))
                        .map(CodeDemarche::valeur)
                        .toList());
    }
}
