package fr.labellisation.lecture.campagnes.message;

import static fr.labellisation.socle.regles.Avis.refus;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.absences.Suppleances;
import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.MessageAPart.Propos;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.UneLigne;
import fr.labellisation.annonces.courriel.redaction.Point;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.CampagneEnClair;
import fr.labellisation.lecture.campagnes.EtapeDeCampagne;
import fr.labellisation.lecture.campagnes.Objectif;
import fr.labellisation.lecture.campagnes.SiteJuge;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes of what the ministère typed what each recipient reads: his own sites, and nobody else's. */
@Component
class RedactionDeCampagne {
    private static final int SUJET = 200;
    private static final int TEXTE = 10_000;
    private static final String PIED =
            "Labellisation. Ce message est écrit par le ministère à ceux qui répondent des sites qui manquent.";

    private final Annuaire annuaire;
    private final MessageAPart message;
    private final CampagneEnClair enClair;
    private final Territoire territoire;
    private final AdressePublique adresse;
    private final Suppleances suppleances;
    private final HeureLocale heure;

    RedactionDeCampagne(
            Annuaire annuaire,
            MessageAPart message,
            CampagneEnClair enClair,
            Territoire territoire,
            AdressePublique adresse,
            Suppleances suppleances,
            HeureLocale heure) {
        this.annuaire = annuaire;
        this.message = message;
        this.enClair = enClair;
        this.territoire = territoire;
        this.adresse = adresse;
        this.suppleances = suppleances;
        this.heure = heure;
    }

    /** @throws SaisieRefusee with all that is wrong */
    ApercuDeMessage apercu(BilanDeCampagne bilan, SaisieDeMessage saisie) {
        Objectif objectif = bilan.campagne().objectif();
        Optional<LocalDate> etape = objectif.etapes().stream()
                .map(EtapeDeCampagne::le)
                .filter(le -> le.toString().equals(saisie.etape()))
                .findFirst();
        List<SiteJuge> manquants =
                etape.map(le -> manquants(bilan, le, saisie.position())).orElse(List.of());
        Avis avis = Avis.selon(
                refus(bilan.campagne().close(), "La campagne est close\u00a0: elle ne s’écrit plus."),
                refus(etape.isEmpty(), "La campagne n’a pas d’étape au «\u00a0%s\u00a0».", saisie.etape()),
                refus(saisie.sujet().isEmpty(), "Le message n’a pas de sujet."),
                refus(
                        saisie.sujet().length() > SUJET,
                        "Le sujet compte %d signes\u00a0: %d au plus.",
                        saisie.sujet().length(),
                        SUJET),
                refus(!UneLigne.est(saisie.sujet()), "Le sujet tient sur une ligne, sans caractère de commande."),
                refus(saisie.texte().isEmpty(), "Le message n’a pas de texte."),
                refus(
                        saisie.texte().length() > TEXTE,
                        "Le texte compte %d signes\u00a0: %d au plus.",
                        saisie.texte().length(),
                        TEXTE),
                refus(
                        etape.isPresent() && manquants.isEmpty(),
                        "Aucun de ces sites ne manque à cette étape\u00a0: il n’y a personne à qui écrire."));
        if (!avis.favorable()) {
            throw new SaisieRefusee(avis.raisons());
        }
        return rediger(objectif, etape.orElseThrow(), manquants, saisie);
    }

    private static List<SiteJuge> manquants(BilanDeCampagne bilan, LocalDate etape, String position) {
        return bilan.au(etape).manquants().stream()
                .filter(juge -> position.isEmpty() || juge.position().code().equals(position))
                .toList();
    }

    private ApercuDeMessage rediger(
            Objectif objectif, LocalDate etape, List<SiteJuge> manquants, SaisieDeMessage saisie) {
        Map<CodeDepartement, List<SiteJuge>> parDepartement = manquants.stream()
                .collect(groupingBy(juge -> juge.site().code().departement(), LinkedHashMap::new, toList()));
        List<Role> roles = saisie.secretaires()
                ? List.of(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL)
                : List.of(Role.REFERENT_QUALITE);
        Map<String, List<Personne>> titulaires = annuaire.titulaires(parDepartement.keySet().stream()
                .flatMap(departement -> roles.stream().map(role -> role.groupe(departement, null)))
                .toList());
        Map<String, Personne> presents = presents(titulaires.values());
        List<CourrierDeCampagne> courriers = new ArrayList<>();
        List<String> injoignables = new ArrayList<>();
        parDepartement.forEach((departement, siens) -> {
            Map<Prevenu, List<Role>> joignables = joignables(departement, roles, titulaires, presents);
            if (joignables.isEmpty()) {
                injoignables.add(territoire.nom(departement) + " (" + departement + ")");
            }
            Propos propos = propos(departement, objectif, etape, siens, saisie);
            joignables.forEach((personne, tenus) -> courriers.add(courrier(personne, tenus, propos)));
        });
        return new ApercuDeMessage(etape, manquants.size(), courriers, injoignables);
    }

    /** Who is absent today has a deputy; two queries, however many they are. */
    private Map<String, Personne> presents(Collection<List<Personne>> titulaires) {
        Map<String, String> deputes = suppleances.presentsA(
                titulaires.stream().flatMap(List::stream).map(Personne::id).collect(toSet()),
                heure.aujourdhui(HeureLocale.NATION));
        Map<String, Personne> connus = annuaire.trouver(Set.copyOf(deputes.values()));
        return deputes.entrySet().stream()
                .filter(depute -> connus.containsKey(depute.getValue()) && joignable(connus.get(depute.getValue())))
                .collect(toMap(Map.Entry::getKey, depute -> connus.get(depute.getValue())));
    }

    /**
     * Somebody who gets the message.
     *
     * @param pour the absent person in whose place he gets it; null for himself
     */
    private record Prevenu(Personne personne, Personne pour) {}

    /** Each once, whatever he holds, for himself or in the place of somebody who is absent. */
    private static Map<Prevenu, List<Role>> joignables(
            CodeDepartement departement,
            List<Role> roles,
            Map<String, List<Personne>> titulaires,
            Map<String, Personne> presents) {
        Map<String, Prevenu> parPersonne = new LinkedHashMap<>();
        Map<Prevenu, List<Role>> joignables = new LinkedHashMap<>();
        for (Role role : roles) {
            titulaires.getOrDefault(role.groupe(departement, null), List.of()).stream()
                    .map(titulaire -> presents.containsKey(titulaire.id())
                            ? new Prevenu(presents.get(titulaire.id()), titulaire)
                            : new Prevenu(titulaire, null))
                    .filter(prevenu -> joignable(prevenu.personne()))
                    .forEach(prevenu -> joignables
                            .computeIfAbsent(
                                    parPersonne.computeIfAbsent(
                                            prevenu.personne().id(), nouvelle -> prevenu),
                                    nouveau -> new ArrayList<>())
                            .add(role));
        }
        return joignables;
    }

    private static boolean joignable(Personne personne) {
        return AdresseCourriel.defaut(personne.courriel()).isEmpty();
    }

    private Propos propos(
            CodeDepartement departement,
            Objectif objectif,
            LocalDate etape,
            List<SiteJuge> siens,
            SaisieDeMessage saisie) {
        return message.rediger(
                NatureCourriel.CAMPAGNE,
                departement,
                Map.of(
                        "sujet", saisie.sujet(),
                        "texte", saisie.texte(),
                        "campagne", objectif.nom(),
                        "demande", enClair.demande(objectif) + ", sur " + enClair.versions(objectif),
                        "etape", DateFrancaise.de(etape),
                        "sites", siens.stream().map(this::ligne).collect(joining("\n"))),
                new Point.Lien("Voir ce qui est demandé à vos sites", adresse.de("/suivi/campagnes")),
                PIED);
    }

    /** « Préfecture d’Évry : trop tard, label probable le 12 mars 2016 ». */
    private String ligne(SiteJuge juge) {
        String detail = enClair.position(juge);
        return "%s\u00a0: %s%s"
                .formatted(
                        juge.site().nom(),
                        juge.position().libelle().toLowerCase(Locale.FRENCH),
                        detail.isEmpty() ? "" : ", " + detail);
    }

    private CourrierDeCampagne courrier(Prevenu prevenu, List<Role> tenus, Propos propos) {
        Personne personne = prevenu.personne();
        String pour = prevenu.pour() == null ? null : prevenu.pour().id();
        Destinataire destinataire = Destinataire.de(personne.id(), pour, personne.nom(), personne.courriel());
        return new CourrierDeCampagne(
                destinataire,
                tenus.stream().map(Role::libelle).collect(joining(", "))
                        + (prevenu.pour() == null
                                ? ""
                                : " à la place de %s".formatted(prevenu.pour().nom())),
                propos,
                message.texte(propos, destinataire.nom()));
    }
}
