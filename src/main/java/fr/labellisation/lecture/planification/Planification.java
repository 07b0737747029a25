package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.echeances.delais.VersionSuivie;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.EtapeModele.Condition;
import fr.labellisation.lecture.planification.EtapeModele.Preavis;
import fr.labellisation.lecture.planification.Noeud.Lien;
import fr.labellisation.lecture.planification.Reseau.Bornes;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Plans a path backward from the day of its label, with the delays in force and the working days of the département. */
@Component
public class Planification {
    private static final Duree AUCUNE = Duree.joursOuvres(0);
    private static final Duree LENDEMAIN = Duree.joursOuvres(1);

    private final JoursOuvres jours;
    private final Delais delais;
    private final ModeleParcours modele;

    @Autowired
    public Planification(JoursOuvres jours, Delais delais) {
        this(jours, delais, ModeleParcours.livre());
    }

    private Planification(JoursOuvres jours, Delais delais, ModeleParcours modele) {
        this.jours = jours;
        this.delais = delais;
        this.modele = modele;
    }

    /** The same with other delays. */
    Planification si(Delais autres) {
        return new Planification(jours, autres, modele);
    }

    /** Names, in the table Delais, of all that it counts by. */
    Set<String> delais() {
        return modele.delais();
    }

    public Planning planifier(DemandePlanning demande) {
        JoursDuDepartement calendrier = new JoursDuDepartement(jours, demande.departement());
        Reseau reseau = reseau(demande, calendrier);
        List<Bornes> tard = reseau.auPlusTard(demande.cible());
        LocalDate debut = Reseau.debut(tard);
        List<Bornes> tot = reseau.auPlusTot(debut);
        List<EtapePlanifiee> etapes = IntStream.range(0, tard.size())
                .mapToObj(rang -> etape(
                        reseau.noeuds().get(rang),
                        tot.get(rang).debut(),
                        tard.get(rang),
                        calendrier.entre(tot.get(rang).debut(), tard.get(rang).debut())))
                .toList();
        return new Planning(
                demande,
                etapes,
                debut,
                calendrier.auPlusTard(demande.cible()),
                Reseau.fin(reseau.auPlusTot(demande.depuis())),
                calendrier.entre(debut, demande.depuis()),
                calendrier.entre(demande.depuis(), debut));
    }

    /** The last day on which the first step may start. */
    LocalDate dernierDepart(DemandePlanning demande) {
        return Reseau.debut(reseau(demande).auPlusTard(demande.cible()));
    }

    /** The last day on which a step may end; on the last site where they follow one another. */
    LocalDate dernierJour(String etape, DemandePlanning demande) {
        Reseau reseau = reseau(demande);
        List<Bornes> dates = reseau.auPlusTard(demande.cible());
        return IntStream.range(0, dates.size())
                .filter(rang -> reseau.noeuds().get(rang).modele().code().equals(etape))
                .mapToObj(rang -> dates.get(rang).fin())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("No step " + etape + " in this plan"));
    }

    /**
     * The last day on which each step may end, by its code; on the last site where they follow one another. What must be decided
     * before a step begins is over by its first day, under the name of its task.
     *
     * @param jusquA the step that must be over by the target, with what comes before it; null for the whole path
     * @param seul the only site that takes days of its own; null for all
     */
    public Map<String, LocalDate> auPlusTard(DemandePlanning demande, Delais autres, String jusquA, CodeSite seul) {
        Reseau reseau = si(autres).reseau(demande, new JoursDuDepartement(jours, demande.departement()), jusquA, seul);
        List<Bornes> dates = reseau.auPlusTard(demande.cible());
        Map<String, LocalDate> fins = new HashMap<>();
        for (int rang = 0; rang < dates.size(); rang++) {
            EtapeModele etape = reseau.noeuds().get(rang).modele();
            Bornes bornes = dates.get(rang);
            fins.merge(etape.code(), bornes.fin(), (une, autre) -> une.isAfter(autre) ? une : autre);
            etape.decisions()
                    .forEach(tache ->
                            fins.merge(tache, bornes.debut(), (une, autre) -> une.isBefore(autre) ? une : autre));
        }
        return fins;
    }

    /**
     * The step that a task carries out, or the task itself where a step waits for what it decides; of several the one under that
     * process; empty if it is none.
     */
    public Optional<String> etape(String tache, String dans) {
        return modele.etapes().stream()
                .filter(etape -> etape.aUneTache() && etape.tache().equals(tache))
                .filter(etape ->
                        dans == null || etape.dans() == null || etape.dans().equals(dans))
                .map(EtapeModele::code)
                .findFirst()
                .or(() -> Optional.of(tache).filter(modele::estUneDecision));
    }

    /** Whether one step comes before another on the path. */
    public boolean precede(String etape, String autre) {
        return modele.rang(etape) < modele.rang(autre);
    }

    private Reseau reseau(DemandePlanning demande) {
        return reseau(demande, new JoursDuDepartement(jours, demande.departement()));
    }

    private Reseau reseau(DemandePlanning demande, JoursDuDepartement calendrier) {
        return reseau(demande, calendrier, null, null);
    }

    private Reseau reseau(DemandePlanning demande, JoursDuDepartement calendrier, String jusquA, CodeSite seul) {
        Set<Condition> conditions = EnumSet.of(demande.renouvellement() ? Condition.RENOUVELLEMENT : Condition.INITIAL);
        if (demande.referentiel().auditInterneRequis()) {
            conditions.add(Condition.AUDIT_INTERNE);
        }
        List<Noeud> noeuds = new ArrayList<>();
        Map<String, List<Integer>> rangs = new HashMap<>();
        for (EtapeModele etape : modele.etapes(conditions)) {
            if (jusquA != null && precede(jusquA, etape.code())) {
                continue;
            }
            List<Lien> avant = new ArrayList<>();
            modele.avant(etape, conditions).stream()
                    .flatMap(code -> rangs.get(code).stream())
                    .forEach(rang -> avant.add(new Lien(rang, AUCUNE)));
            etape.preavis()
                    .forEach(preavis -> rangs.getOrDefault(preavis.etape(), List.of())
                            .forEach(rang -> avant.add(new Lien(rang, preavis(preavis, demande)))));
            List<Integer> siens = rangs.computeIfAbsent(etape.code(), code -> new ArrayList<>());
            DureeDeLEtape duree = duree(etape, demande);
            for (SitePlanifie site : lieux(etape, demande, seul)) {
                List<Lien> liens = new ArrayList<>(avant);
                siens.forEach(rang -> liens.add(new Lien(rang, LENDEMAIN)));
                siens.add(noeuds.size());
                noeuds.add(new Noeud(etape, site, duree.duree(), duree.provenance(), liens));
            }
        }
        return new Reseau(noeuds, calendrier);
    }

    /** One entry for each site that takes days of its own; else a single one, without a site. */
    private static List<SitePlanifie> lieux(EtapeModele etape, DemandePlanning demande, CodeSite seul) {
        if (etape.siteParSite()) {
            return demande.sites().stream()
                    .filter(site -> seul == null || site.code().equals(seul))
                    .toList();
        }
        List<SitePlanifie> tous = new ArrayList<>();
        tous.add(null);
        return tous;
    }

    /** @param provenance one that the file gives is always a default of the project */
    private record DureeDeLEtape(Duree duree, Provenance provenance) {}

    private DureeDeLEtape duree(EtapeModele etape, DemandePlanning demande) {
        if (etape.duree() != null) {
            int sites = etape.siteParSite() ? 1 : demande.sites().size();
            return new DureeDeLEtape(etape.duree().pour(sites), Provenance.DEFAUT_DU_PROJET);
        }
        Delai delai = delai(etape.delai(), demande);
        if (!Delai.CREATION.equals(delai.base())) {
            throw new IllegalStateException("The delay of " + etape.code() + " counts from " + delai.base());
        }
        return new DureeDeLEtape(Duree.de(delai), delai.provenance());
    }

    private Duree preavis(Preavis preavis, DemandePlanning demande) {
        return preavis.duree() == null
                ? Duree.de(delai(preavis.etape(), demande))
                : preavis.duree().pour(1);
    }

    private Delai delai(String nom, DemandePlanning demande) {
        return delais.pour(nom, VersionSuivie.de(demande.referentiel()), demande.departement());
    }

    private static EtapePlanifiee etape(Noeud noeud, LocalDate auPlusTot, Bornes dates, int marge) {
        EtapeModele modele = noeud.modele();
        return new EtapePlanifiee(
                modele.code(),
                modele.titre(),
                modele.phase(),
                modele.aUneTache() ? modele.tache() : null,
                modele.role(),
                noeud.site(),
                auPlusTot,
                dates.debut(),
                dates.fin(),
                marge,
                noeud.duree().enToutesLettres(),
                noeud.provenance());
    }
}
