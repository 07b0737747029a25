package fr.labellisation.parcours.services;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Refus;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of the services of a site; what is typed is checked as that of any form. */
@Component
public class TenueDesServices {
    private static final Champs CHAMPS = Champs.de(
            Champ.texte("nom", "Nom du service", 200).requis(),
            Champ.entier("effectif", "Nombre d’agents", 9999).requis(),
            Champ.oui("usagers", "Reçoit ou sert des usagers"),
            Champ.liste("modules", "Modules qui le concernent"));

    private final ServicesDesSites services;
    private final Sites sites;
    private final HeureLocale heure;

    TenueDesServices(ServicesDesSites services, Sites sites, HeureLocale heure) {
        this.services = services;
        this.sites = sites;
        this.heure = heure;
    }

    /**
     * Adds a service, or changes one.
     *
     * @param id 0 for a new one
     * @param version the one that was read
     * @param valeurs what was typed, by field
     * @param proposes codes of the modules that may cover it
     * @throws SaisieRefusee with all the reasons; nothing is written
     */
    @Transactional
    public void enregistrer(
            CodeSite site, long id, int version, Map<String, ?> valeurs, Collection<String> proposes, String auteur) {
        Saisie saisie = CHAMPS.lire(valeurs, heure.aujourdhui(site.departement()));
        SortedSet<String> modules = new TreeSet<>(saisie.liste("modules"));
        ServiceDuSite service = new ServiceDuSite(
                id, site, saisie.texte("nom"), saisie.entier("effectif"), saisie.oui("usagers"), modules, version);
        // A form sent twice at the same instant must see what it wrote.
        sites.verrouiller(site);
        Refus.si(avis(service, proposes, services.duSite(site)));
        if (id == 0) {
            services.ajouter(service, acte(site, auteur));
        } else if (!services.changer(service, acte(site, auteur))) {
            throw changeEntreTemps();
        }
    }

    /**
     * A service that exists no more.
     *
     * @throws SaisieRefusee if somebody changed it meanwhile
     */
    public void fermer(CodeSite site, long id, int version, String auteur) {
        ServiceDuSite service = new ServiceDuSite(id, site, "", 0, false, new TreeSet<>(), version);
        if (!services.fermer(service, acte(site, auteur))) {
            throw changeEntreTemps();
        }
    }

    static Avis avis(ServiceDuSite service, Collection<String> proposes, List<ServiceDuSite> autres) {
        return Avis.selon(Avis.refus(
                        autres.stream().anyMatch(service::porteLeNomDe),
                        "«\u00a0Nom du service\u00a0»\u00a0: «\u00a0%s\u00a0» est déjà dans la liste.",
                        service.nom()))
                .et(Avis.selon(service.modules().stream()
                        .filter(module -> !proposes.contains(module))
                        .map(
                                "«\u00a0Modules qui le concernent\u00a0»\u00a0: le choix «\u00a0%s\u00a0» n’est pas proposé."
                                        ::formatted)
                        .toList()));
    }

    private static SaisieRefusee changeEntreTemps() {
        return new SaisieRefusee(
                "Quelqu’un a changé ou fermé ce service entre-temps. La liste montre ce qui est enregistré, le formulaire ce que"
                        + " vous avez saisi\u00a0: relisez, puis enregistrez de nouveau.");
    }

    private Acte acte(CodeSite site, String auteur) {
        return new Acte(heure.maintenant(site.departement()).toOffsetDateTime(), auteur, null);
    }
}
