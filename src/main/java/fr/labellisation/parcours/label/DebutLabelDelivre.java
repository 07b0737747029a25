package fr.labellisation.parcours.label;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A label obtained before this software is brought in with its date; its way begins with what is still to come. */
@Component
class DebutLabelDelivre implements Formulaire {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Sites sites;
    private final Annuaire annuaire;
    private final Referentiels referentiels;
    private final Labels labels;
    private final CycleDuLabel cycle;

    DebutLabelDelivre(
            Demarches demarches,
            Perimetres perimetres,
            Sites sites,
            Annuaire annuaire,
            Referentiels referentiels,
            Labels labels,
            CycleDuLabel cycle) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.sites = sites;
        this.annuaire = annuaire;
        this.referentiels = referentiels;
        this.labels = labels;
        this.cycle = cycle;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texte("site", "Site", 64).requis(),
                Champ.choix("referentiel", "Référentiel").requis(),
                Champ.texte("modules", "Modules du label", 100),
                Champ.date("delivreLe", "Date du label").requis().auPlusTard(),
                Champ.texte("attestation", "Numéro de l’attestation", 100),
                Champ.choix(
                        "niveau",
                        "Niveau du label",
                        Code.tous(NiveauDeLabel.class).toArray(String[]::new)));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "referentiels", referentiels.choixAvecClos(contexte.maintenant().toLocalDate()));
    }

    @Override
    public boolean concerne(Contexte contexte) {
        return contexte.faitEventuel(VariablesCommunes.LABEL.nom()).isEmpty();
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        sites.ouvrir(departement);
        LabelImporte repris = LabelImporte.de(saisie, contexte.maintenant().toLocalDate());
        Refus.si(repris.avis(
                sites.duDepartement(departement).stream().map(Site::code).toList(),
                referentiels.parId(repris.referentiel()),
                CodeSite.reconnait(repris.site())
                        && labels.trouver(repris.code()).isPresent()));
        CodeSite site = new CodeSite(repris.site());
        annuaire.ouvrirDepartement(departement, List.of(site));
        Parcours parcours = new Parcours(demarche(departement, repris), site);
        perimetres.arreter(parcours, repris.modules(), Acte.de(contexte));
        String label = cycle.reprendre(
                parcours.demarche(),
                site,
                repris.referentiel(),
                repris.delivreLe(),
                saisie.texte("attestation"),
                repris.aujourdhui());
        Code.eventuel(NiveauDeLabel.class, repris.niveau()).ifPresent(niveau -> cycle.classer(label, niveau));
        return Map.of(
                VariablesCommunes.DEPARTEMENT.nom(), departement.valeur(),
                VariablesCommunes.DEMARCHE.nom(), parcours.demarche().valeur(),
                VariablesCommunes.REFERENTIEL.nom(), repris.referentiel(),
                VariablesCommunes.SITE.nom(), site.valeur(),
                VariablesCommunes.LABEL.nom(), label);
    }

    /** A démarche of the past holds what the label was delivered for. */
    private CodeDemarche demarche(CodeDepartement departement, LabelImporte repris) {
        CodeDemarche code = demarches.ouvrir(new NouvelleDemarche(
                departement,
                repris.referentiel(),
                NatureDemarche.IMPORT,
                repris.delivreLe(),
                null,
                ComiteUsagers.PAR_SITE));
        demarches.clore(code, EtatDemarche.ABOUTIE, repris.delivreLe());
        return code;
    }
}
