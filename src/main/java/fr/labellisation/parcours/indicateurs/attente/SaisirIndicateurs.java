package fr.labellisation.parcours.indicateurs.attente;

import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.indicateurs.VariablesIndicateurs;
import fr.labellisation.referentiel.Cible.Periode;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Results are given on the page of the indicators, and that ends the task; here it is said why some cannot be given. */
@Component
class SaisirIndicateurs implements Formulaire {
    private static final String MOTIF = "motif";
    private static final int LONGUEUR_MOTIF = 2000;

    private final SitesQuiMesurent sites;

    SaisirIndicateurs(SitesQuiMesurent sites) {
        this.sites = sites;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.texteLong(MOTIF, "Pourquoi des résultats ne seront pas donnés", LONGUEUR_MOTIF));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "resultatsManquants",
                manquants(contexte),
                "pageIndicateurs",
                "/suivi/sites/%s/indicateurs?trimestre=%s"
                        .formatted(
                                VariablesCommunes.SITE.lire(contexte),
                                new PeriodeDeMesure(
                                                Periode.TRIMESTRE,
                                                periode(contexte).fin())
                                        .code()));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        List<String> manquants = manquants(contexte);
        if (!manquants.isEmpty() && !saisie.contient(MOTIF)) {
            throw new SaisieRefusee(Stream.concat(
                            manquants.stream().map("%s\u00a0: le résultat n’est pas saisi."::formatted),
                            Stream.of("Saisissez ces résultats, ou dites pourquoi ils ne seront pas donnés."))
                    .toList());
        }
        return Map.of();
    }

    private List<String> manquants(Contexte contexte) {
        PeriodeDeMesure periode = periode(contexte);
        return sites
                .trouver(VariablesCommunes.SITE.lire(contexte))
                .map(site -> site.manquants(periode))
                .orElse(List.of())
                .stream()
                .map(suivi -> "%s, %s".formatted(suivi.titre(), periode.libelle()))
                .toList();
    }

    private static PeriodeDeMesure periode(Contexte contexte) {
        return PeriodeDeMesure.exiger(VariablesIndicateurs.PERIODE.lire(contexte));
    }
}
