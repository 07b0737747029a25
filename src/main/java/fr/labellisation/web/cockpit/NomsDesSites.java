package fr.labellisation.web.cockpit;

import fr.labellisation.acces.Geste;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sites that the reader may read, by code: Cockpit knows codes only. */
@ConditionalOnWebApplication
@RestController
class NomsDesSites {
    private final Lecteurs lecteurs;
    private final Sites sites;

    NomsDesSites(Lecteurs lecteurs, Sites sites) {
        this.lecteurs = lecteurs;
        this.sites = sites;
    }

    @GetMapping("/suivi/noms-des-sites.json")
    Map<String, String> lire(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_LES_RETARDS);
        Set<String> siens = new TreeSet<>(lecteurs.departements(qui));
        return sites.tous().stream()
                .filter(site -> siens.contains(site.code().departement().valeur()))
                .collect(Collectors.toMap(site -> site.code().valeur(), Site::nom, (a, b) -> a, TreeMap::new));
    }
}
