package fr.labellisation.web.pages.diagnostic;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.diagnostic.DiagnosticPartage;
import fr.labellisation.parcours.diagnostic.SyntheseDuDiagnostic;
import fr.labellisation.referentiel.Engagement.Origine;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.Noms;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the diagnosis of a site into the words of its page. */
@Component
class PresentationDuDiagnostic {
    private final Territoire territoire;
    private final Annuaire annuaire;

    PresentationDuDiagnostic(Territoire territoire, Annuaire annuaire) {
        this.territoire = territoire;
        this.annuaire = annuaire;
    }

    /** @param lu the one that is read; empty for what the grids say today */
    VueDiagnostic vue(
            SituationSite site,
            List<DiagnosticPartage> partages,
            Optional<DiagnosticPartage> lu,
            SyntheseDuDiagnostic synthese) {
        Noms noms = Noms.de(
                annuaire, partages.stream().map(partage -> partage.acte().auteur()), List.of());
        return new VueDiagnostic(
                site.code().valeur(),
                site.nom(),
                territoire.nom(site.departement()),
                lu.map(partage -> "Partagé le %s par %s, démarche %s."
                                .formatted(
                                        DateFrancaise.de(partage.partageLe()),
                                        noms.personne(partage.acte().auteur()),
                                        partage.demarche()))
                        .orElse(""),
                lu.map(DiagnosticPartage::texte).orElse(""),
                VueDiagnostic.tableaux(synthese),
                VueDiagnostic.ecarts(synthese),
                synthese.engagements().isEmpty(),
                synthese.nombre(Origine.PREFECTURE),
                synthese.nombre(Origine.EXEMPLE),
                partages.stream()
                        .map(partage -> new VueDiagnostic.Partage(
                                partage.id(),
                                VueDiagnostic.titre(partage),
                                lu.filter(partage::equals).isPresent()))
                        .toList());
    }
}
