package fr.labellisation.simulation.rejeu.reponses;

import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.CompleterDossier;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.DeciderModules;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;

import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.parcours.demarche.processus.ParcoursSecondLabel;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.fichier.SiteDuCas;
import fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue;
import fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue.Moment;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a case that are still to come, and what those that came left for later steps. */
public final class FaitsDuCas {
    private static final Set<String> AUDIT_EXTERNE = Set.of(AuditExterne.CLE, TraitementConstats.CLE);
    private static final Set<String> AVANT_L_AUDIT = Set.of(TransmettreDossier.name(), CompleterDossier.name());

    private final PlanDesModeles parcours;
    private final List<FaitEnAttente> aVenir = new ArrayList<>();
    private final Map<String, FaitDuCas> venus = new HashMap<>();

    public FaitsDuCas(Cas cas, PlanDesModeles parcours) {
        this.parcours = parcours;
        cas.faits().forEach(fait -> aVenir.add(new FaitEnAttente(fait, sites(cas, fait))));
    }

    private List<String> sites(Cas cas, FaitDuCas fait) {
        if (!fait.sites().isEmpty()) {
            return fait.sites();
        }
        boolean parSite = fait.estTache()
                ? parcours.parSite(fait.tache()) || parcours.deComite(fait.tache()) && !cas.comiteCommun()
                : fait.evenement() == EvenementDuCas.COMITE_TENU && !cas.comiteCommun();
        return parSite ? cas.sitesDuPerimetre().stream().map(SiteDuCas::code).toList() : Arrays.asList((String) null);
    }

    public Optional<LocalDateTime> prochain() {
        return aVenir.stream()
                .filter(attente -> !attente.fini())
                .map(FaitEnAttente::quand)
                .min(Comparator.naturalOrder());
    }

    /** Those whose time has come, in order. */
    public List<FaitEnAttente> jusquA(LocalDateTime maintenant) {
        return aVenir.stream()
                .filter(attente -> !attente.fini() && !attente.quand().isAfter(maintenant))
                .toList();
    }

    /** Does a fact to come say when this task is done? */
    public boolean nomme(Attente tache) {
        return aVenir.stream()
                .filter(attente -> dit(attente.fait(), tache) && attente.reste(tache.site()))
                .anyMatch(attente -> attente.fait().surLeModule(tache.module()));
    }

    /** A change of the scope decides what was left open in it: nobody does before. */
    private static boolean dit(FaitDuCas fait, Attente tache) {
        if (fait.evenement() == EvenementDuCas.DECISION_SECOND_LABEL) {
            return tache.position()
                    .estUn(ParcoursSecondLabel.CLE, ParcoursSecondLabel.Element.EnregistrerDecision.name());
        }
        return tache.element()
                .equals(fait.evenement() == EvenementDuCas.PERIMETRE_MODIFIE ? DeciderModules.name() : fait.tache());
    }

    /** The next event of this kind on the site, unless a change of its date comes before it and settles it. */
    public Optional<FaitDuCas> prochain(EvenementDuCas evenement, String site) {
        return aVenir.stream()
                .filter(attente -> attente.reste(site))
                .map(FaitEnAttente::fait)
                .filter(fait -> fait.evenement() == evenement || change(fait, evenement))
                .findFirst()
                .filter(fait -> fait.evenement() == evenement);
    }

    private static boolean change(FaitDuCas fait, EvenementDuCas evenement) {
        boolean changement =
                fait.evenement() == EvenementDuCas.AUDIT_DEPLACE || fait.evenement() == EvenementDuCas.AUDIT_ANNULE;
        return changement && fait.surAuditInterne() == (evenement == EvenementDuCas.AUDIT_INTERNE);
    }

    /** By when the external audit of the site must be over, since a fact to come presupposes it. */
    public Optional<LocalDate> auditExternePasseLe(String site) {
        return aVenir.stream()
                .filter(attente -> attente.fait().estTache() && attente.reste(site))
                .map(FaitEnAttente::fait)
                .filter(fait -> AUDIT_EXTERNE.contains(parcours.processusDe(fait.tache()))
                        && !AVANT_L_AUDIT.contains(fait.tache()))
                .map(FaitDuCas::jour)
                .findFirst();
    }

    /** By when the committee must have been held, since a fact to come presupposes it. */
    public Optional<LocalDate> comiteTenuLe(String site) {
        return aVenir.stream()
                .filter(attente -> Set.of(RedigerCompteRendu.name(), SignerCompteRendu.name())
                                .contains(String.valueOf(attente.fait().tache()))
                        && attente.reste(site))
                .map(attente -> attente.fait().jour())
                .findFirst();
    }

    /** Keeps what was said of a day that came, until it is reported. */
    public void retenir(FaitDuCas fait, String site) {
        venus.put(fait.evenement() + site, fait);
    }

    /** Forgets it: the report was written. */
    public void oublier(PartDuFait part, String site) {
        if (part.dUnJourVenu()) {
            venus.remove(part.fait().evenement() + site);
        }
    }

    /**
     * What the fact of the day that this task prepares or reports of says of it; empty where no fact does.
     *
     * @param jourFixe the day that the task fixes, or null: a follow-up may come before the audit of a later fact
     */
    public Optional<PartDuFait> part(String tache, String site, Object jourFixe) {
        return EvenementDuCas.duJour(tache).flatMap(evenement -> {
            TacheSousEntendue sousEntendue = evenement.tache(tache).orElseThrow();
            Optional<FaitDuCas> fait = sousEntendue.moment() == Moment.AVANT
                    ? aVenirSansAnnulation(evenement, site)
                    : Optional.ofNullable(venus.get(evenement + site));
            return fait.filter(dit -> jourFixe == null
                            || dit.jour().toString().equals(jourFixe.toString())
                            || prochain(evenement, site).isEmpty())
                    .map(dit -> new PartDuFait(dit, sousEntendue));
        });
    }

    /** The next event of this kind, whatever day it had before; what is cancelled before it was another one. */
    private Optional<FaitDuCas> aVenirSansAnnulation(EvenementDuCas evenement, String site) {
        return aVenir.stream()
                .filter(attente -> attente.reste(site))
                .map(FaitEnAttente::fait)
                .filter(fait -> fait.evenement() == evenement
                        || fait.evenement() == EvenementDuCas.AUDIT_ANNULE && change(fait, evenement))
                .findFirst()
                .filter(fait -> fait.evenement() == evenement);
    }
}
