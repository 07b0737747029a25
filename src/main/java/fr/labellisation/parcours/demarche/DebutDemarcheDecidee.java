package fr.labellisation.parcours.demarche;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.parcours.demarche.OuvertureDemarche.Demande;
import fr.labellisation.parcours.demarche.chemin.SitesEnChemin;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Start of a démarche: opens the département and its sites if it is the first one there. */
@Component
class DebutDemarcheDecidee implements Formulaire {
    private static final String DEPARTEMENT = VariablesCommunes.DEPARTEMENT.nom();
    private static final String REFERENTIEL = VariablesCommunes.REFERENTIEL.nom();
    private static final String SECOND = "secondReferentiel";
    private static final String DEBUT = "dateDebut";
    private static final String CIBLE = "dateCible";
    private static final String COMITE = "comiteUsagers";

    private final Demarches demarches;
    private final Sites sites;
    private final Annuaire annuaire;
    private final Territoire territoire;
    private final Referentiels referentiels;
    private final SitesEnChemin enChemin;

    DebutDemarcheDecidee(
            Demarches demarches,
            Sites sites,
            Annuaire annuaire,
            Territoire territoire,
            Referentiels referentiels,
            SitesEnChemin enChemin) {
        this.demarches = demarches;
        this.sites = sites;
        this.annuaire = annuaire;
        this.territoire = territoire;
        this.referentiels = referentiels;
        this.enChemin = enChemin;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(DEPARTEMENT, "Département").requis(),
                Champ.choix(REFERENTIEL, "Référentiel").requis(),
                Champ.choix(SECOND, "Second label visé"),
                Champ.date(DEBUT, "Date de début").requis(),
                Champ.date(CIBLE, "Date visée pour les labels"),
                Champ.choix(
                                COMITE,
                                "Comité local des usagers",
                                ComiteUsagers.COMMUN.code(),
                                ComiteUsagers.PAR_SITE.code())
                        .requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        LocalDate aujourdhui = contexte.maintenant().toLocalDate();
        return Map.of(
                "departements",
                contexte.auteur().map(annuaire::departementsDe).orElse(List.of()).stream()
                        .map(CodeDepartement::new)
                        .map(code -> new Option("%s – %s".formatted(code, territoire.nom(code)), code.valeur()))
                        .toList(),
                "referentiels",
                referentiels.choix(aujourdhui),
                "secondsReferentiels",
                LabelsVises.seconds(referentiels, aujourdhui));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Demande demande = new Demande(
                saisie.texte(DEPARTEMENT), saisie.texte(REFERENTIEL), saisie.date(DEBUT), saisie.date(CIBLE));
        String second = saisie.contient(SECOND) ? saisie.texte(SECOND) : null;
        boolean connu = territoire.reconnaitre(demande.departement()).isPresent();
        Refus.si(new OuvertureDemarche(
                        demande,
                        connu,
                        versions(demande, second, contexte.maintenant().toLocalDate()),
                        connu ? unSiteLibre(new CodeDepartement(demande.departement())) : Avis.oui(),
                        annuaire.departementsDe(Acte.auteur(contexte)))
                .avis());
        annuaire.ouvrirDepartement(
                new CodeDepartement(demande.departement()),
                sites.ouvrir(new CodeDepartement(demande.departement())).stream()
                        .map(site -> site.code())
                        .toList());
        CodeDemarche code = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement(demande.departement()),
                demande.referentiel(),
                second,
                NatureDemarche.INITIAL,
                demande.debut(),
                demande.cible(),
                ComiteUsagers.duCode(saisie.texte(COMITE))));
        return Map.of(
                VariablesCommunes.DEPARTEMENT.nom(), demande.departement(),
                VariablesCommunes.DEMARCHE.nom(), code.valeur(),
                VariablesCommunes.REFERENTIEL.nom(), demande.referentiel(),
                VariablesCommunes.CLE_METIER.nom(), code.valeur());
    }

    private Avis unSiteLibre(CodeDepartement departement) {
        return enChemin.du(departement).pourDecider(sites.duDepartement(departement));
    }

    private Avis versions(Demande demande, String second, LocalDate decideLe) {
        Avis premiere = referentiels.pourCommencer(demande.referentiel(), demande.debut(), decideLe);
        if (second == null) {
            return premiere;
        }
        Avis deux = premiere.et(referentiels.pourCommencer(second, demande.debut(), decideLe));
        return deux.favorable()
                ? new LabelsVises(referentiels.exiger(demande.referentiel()), referentiels.exiger(second)).avis()
                : deux;
    }
}
