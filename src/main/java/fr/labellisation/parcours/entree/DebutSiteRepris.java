package fr.labellisation.parcours.entree;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.PersonneDesignee;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Cellule.Genre;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * One site that is on its way enters as a row of the sheet does: its fields are the columns, checked by the same rules, and
 * what was checked is imported like a sheet that was confirmed.
 */
@Component
class DebutSiteRepris implements Formulaire {
    private final Annuaire annuaire;
    private final PersonneDesignee designation;
    private final Referentiels referentiels;
    private final CeQuiEstConnu connu;
    private final ControleDeLigne controle;
    private final DepotDEntree depot;

    DebutSiteRepris(
            Annuaire annuaire,
            PersonneDesignee designation,
            Referentiels referentiels,
            CeQuiEstConnu connu,
            ControleDeLigne controle,
            DepotDEntree depot) {
        this.annuaire = annuaire;
        this.designation = designation;
        this.referentiels = referentiels;
        this.connu = connu;
        this.controle = controle;
        this.depot = depot;
    }

    /** The fields of the form, each with the column that it stands for. */
    private enum Saisi {
        SITE(Colonne.SITE, Champ.choix("site", "Site").requis()),
        ETAPE(
                Colonne.ETAPE,
                Champ.choix(
                                "etape",
                                "Où en est le site",
                                Arrays.stream(EtapeAtteinte.values())
                                        .map(EtapeAtteinte::code)
                                        .toArray(String[]::new))
                        .requis()),
        VERSION(Colonne.VERSION, Champ.choix("referentiel", "Référentiel").requis()),
        MODULES(Colonne.MODULES, texte("modules", "Modules")),
        AUDIT(Colonne.AUDIT, Champ.date("auditExterne", "Date de l’audit externe")),
        NON_CONFORMITES(
                Colonne.NON_CONFORMITES, Champ.texteLong("nonConformites", "Non-conformités auxquelles répondre")),
        LABEL(
                Colonne.LABEL,
                Champ.date("delivreLe", "Date du label qui se renouvelle").auPlusTard()),
        ATTESTATION(Colonne.ATTESTATION, texte("attestation", "Numéro de son attestation")),
        NIVEAU(Colonne.NIVEAU, texte("niveau", "Son niveau")),
        RENOUVELLEMENT(
                Colonne.RENOUVELLEMENT, Champ.choix("referentielDuRenouvellement", "Référentiel du renouvellement")),
        MODULES_RENOUVELES(Colonne.MODULES_RENOUVELES, texte("modulesDuRenouvellement", "Modules du renouvellement")),
        CORRESPONDANT(Colonne.CORRESPONDANT, texte("correspondant", "Correspondant qualité")),
        COURRIEL(Colonne.COURRIEL_CORRESPONDANT, Champ.courriel("courrielCorrespondant", "Courriel du correspondant"));

        private final Colonne colonne;
        private final Champ champ;

        Saisi(Colonne colonne, Champ champ) {
            this.colonne = colonne;
            this.champ = champ;
        }

        private static Champ texte(String cle, String libelle) {
            return Champ.texte(cle, libelle, LectureDeLigne.TAILLE);
        }

        /** As a sheet would hold it; its field takes the place of an address. */
        private Cellule cellule(Saisie saisie) {
            LocalDate jour = champ.genre() == Champ.Genre.DATE ? saisie.date(champ.cle()) : null;
            return jour == null
                    ? new Cellule(
                            champ.cle(), saisie.contient(champ.cle()) ? saisie.texte(champ.cle()) : "", Genre.TEXTE)
                    : new Cellule(champ.cle(), jour.toString(), Genre.DATE);
        }
    }

    @Override
    public Champs champs() {
        return Champs.de(Stream.concat(
                        Arrays.stream(Saisi.values()).map(saisi -> saisi.champ), Stream.of(PersonneDesignee.champ()))
                .toArray(Champ[]::new));
    }

    /** The sites of whoever opens it: a process that has not begun has no département. */
    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        LocalDate jour = contexte.maintenant().toLocalDate();
        return Map.of(
                "sites",
                contexte.auteur().map(annuaire::departementsDe).orElse(List.of()).stream()
                        .map(CodeDepartement::new)
                        .flatMap(departement -> connu.pour(departement).sitesDe(departement).stream())
                        .map(site -> new Option(site.nom(), site.code().valeur()))
                        .toList(),
                "etapes",
                Stream.of(EtapeAtteinte.values())
                        .map(etape -> new Option(etape.libelle(), etape.code()))
                        .toList(),
                "referentiels",
                referentiels.choixAvecClos(jour),
                "referentielsEnVigueur",
                referentiels.choix(jour));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        Map<Colonne, Cellule> cellules = new EnumMap<>(Colonne.class);
        cellules.put(Colonne.DEPARTEMENT, new Cellule("site", departement.valeur(), Genre.TEXTE));
        Arrays.stream(Saisi.values()).forEach(saisi -> cellules.put(saisi.colonne, saisi.cellule(saisie)));
        List<FauteDeFeuille> fautes = new ArrayList<>();
        Optional<LigneDEntree> ligne = controle.lire(1, new LectureDeLigne(cellules, fautes), connu.pour(departement));
        if (!fautes.isEmpty()) {
            throw new SaisieRefusee(fautes.stream().map(DebutSiteRepris::phrase).toList());
        }
        if (ligne.orElseThrow().dejaPresente()) {
            throw new SaisieRefusee("Ce site est déjà en chemin dans une démarche en cours\u00a0: rien ne change.");
        }
        correspondant(ligne.get(), saisie);
        depot.confier(ligne.get(), Acte.auteur(contexte));
        return Map.of(
                VariablesCommunes.CLE_METIER.nom(),
                "reprise/" + ligne.get().site(),
                VariablesCommunes.DEPARTEMENT.nom(),
                departement.valeur(),
                VariablesCommunes.SITE.nom(),
                ligne.get().site().valeur());
    }

    private void correspondant(LigneDEntree ligne, Saisie saisie) {
        ligne.personnes()
                .forEach(personne -> designation.verifier(
                        ligne.site().departement(),
                        personne.role(),
                        ligne.site(),
                        personne.nom(),
                        personne.courriel(),
                        saisie.oui(PersonneDesignee.CONFIRMEE)));
    }

    /** With the label of its field, unless the sentence names the column itself. */
    private static String phrase(FauteDeFeuille faute) {
        return Arrays.stream(Saisi.values())
                .filter(saisi -> saisi.champ.cle().equals(faute.cellule()))
                .filter(saisi -> !faute.phrase().startsWith("«"))
                .map(saisi -> saisi.champ.phrase(faute.phrase()))
                .findFirst()
                .orElse(faute.phrase());
    }
}
