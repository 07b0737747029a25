package fr.labellisation.parcours.preparation;

import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.Plans;
import fr.labellisation.parcours.comites.ComiteAnnuel;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.demarche.entree.EtapesAtteintes;
import fr.labellisation.parcours.diagnostic.Diagnostic;
import fr.labellisation.parcours.enquete.Enquetes;
import fr.labellisation.parcours.formation.Formations;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the rules of preparation need to know of a site. */
@Component
public class Preparations {
    private final Diagnostic diagnostic;
    private final Plans plans;
    private final Actions actions;
    private final Formations formations;
    private final Enquetes enquetes;
    private final ComiteAnnuel comite;
    private final PerimetreDuParcours perimetre;
    private final EtapesAtteintes atteintes;

    Preparations(
            Diagnostic diagnostic,
            Plans plans,
            Actions actions,
            Formations formations,
            Enquetes enquetes,
            ComiteAnnuel comite,
            PerimetreDuParcours perimetre,
            EtapesAtteintes atteintes) {
        this.diagnostic = diagnostic;
        this.plans = plans;
        this.actions = actions;
        this.formations = formations;
        this.enquetes = enquetes;
        this.comite = comite;
        this.perimetre = perimetre;
        this.atteintes = atteintes;
    }

    public EtatPreparation etat(Parcours parcours) {
        return new EtatPreparation(
                perimetre.version(parcours).avantAudit(),
                perimetre.modulesADecider(parcours),
                atteintes.faiteAvant(parcours, EtapeAtteinte.DIAGNOSTIC)
                        ? List.of()
                        : diagnostic.modulesNonEvalues(parcours),
                plans.estArrete(parcours) || atteintes.faiteAvant(parcours, EtapeAtteinte.PLAN),
                actions.ouvertes(parcours),
                formations.derniereClose(parcours),
                enquetes.publiees(parcours));
    }

    public PreparationAudit pourAudit(Parcours parcours, boolean auditInterneClos, LocalDate dateAudit) {
        Referentiel version = perimetre.version(parcours);
        return new PreparationAudit(
                version.auditInterneRequis(),
                version.avantAudit().comiteMois(),
                perimetre.modulesADecider(parcours),
                auditInterneClos || atteintes.faiteAvant(parcours, EtapeAtteinte.AUDIT_INTERNE),
                actions.ouvertes(parcours),
                comite.dernierTenu(parcours.site()),
                dateAudit);
    }
}
