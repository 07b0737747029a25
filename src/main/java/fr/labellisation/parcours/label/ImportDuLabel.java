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
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a label obtained before this software, by a form or from a sheet: what it still owes begins, nothing else. */
@Component
public class ImportDuLabel {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Sites sites;
    private final Annuaire annuaire;
    private final Referentiels referentiels;
    private final Labels labels;
    private final CycleDuLabel cycle;

    ImportDuLabel(
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

    /**
     * The label as it is followed from now on.
     *
     * @param attestation its number; empty if none is known
     * @param prochainAudit the day of its next follow-up audit; null where the référentiel gives it
     * @throws SaisieRefusee with every reason; nothing is written then
     */
    public Label importer(
            CodeDepartement departement, LabelImporte importe, String attestation, LocalDate prochainAudit, Acte acte) {
        List<CodeSite> connus =
                sites.ouvrir(departement).stream().map(Site::code).toList();
        Refus.si(importe.avis(
                connus,
                referentiels.parId(importe.referentiel()),
                CodeSite.reconnait(importe.site())
                        && labels.trouver(importe.code()).isPresent()));
        CodeSite site = new CodeSite(importe.site());
        annuaire.ouvrirDepartement(departement, List.of(site));
        CodeDemarche demarche = demarche(departement, importe);
        perimetres.arreter(new Parcours(demarche, site), importe.modules(), acte);
        String label = cycle.importer(
                demarche, site, importe.referentiel(), importe.delivreLe(), attestation, importe.aujourdhui());
        Code.eventuel(NiveauDeLabel.class, importe.niveau()).ifPresent(niveau -> cycle.classer(label, niveau));
        if (prochainAudit != null) {
            cycle.fixerProchainAudit(label, prochainAudit);
        }
        return labels.exiger(label);
    }

    /** A démarche of the past holds what the label was delivered for. */
    private CodeDemarche demarche(CodeDepartement departement, LabelImporte importe) {
        CodeDemarche code = demarches.ouvrir(new NouvelleDemarche(
                departement,
                importe.referentiel(),
                NatureDemarche.IMPORT,
                importe.delivreLe(),
                null,
                ComiteUsagers.PAR_SITE));
        demarches.clore(code, EtatDemarche.ABOUTIE, importe.delivreLe());
        return code;
    }
}
