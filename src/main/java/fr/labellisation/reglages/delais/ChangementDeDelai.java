package fr.labellisation.reglages.delais;

import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.annonces.rappels.plan.RappelsDeTaches;
import fr.labellisation.annonces.rappels.plan.RevisionDesRappels;
import fr.labellisation.echeances.delais.DelaiFixe;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.RegleDesDelais;
import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.echeances.delais.TachesARecaler;
import fr.labellisation.reglages.ChangementDeReglage;
import fr.labellisation.reglages.MomentRecale;
import fr.labellisation.reglages.MomentsARecaler;
import fr.labellisation.reglages.ReglagePropose;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a delay for a département or for all, and the paths under way with it. */
@Service
@Transactional
public class ChangementDeDelai {
    private final TableauDesDelais tableau;
    private final ControleDeDelai controle;
    private final ChangementDeReglage changement;
    private final RegleDesDelais regle;
    private final Delais delais;
    private final Echeancier echeancier;
    private final TachesARecaler taches;
    private final List<MomentsARecaler> moments;
    private final RevisionDesRappels rappels;

    ChangementDeDelai(
            TableauDesDelais tableau,
            ControleDeDelai controle,
            ChangementDeReglage changement,
            RegleDesDelais regle,
            Delais delais,
            Echeancier echeancier,
            TachesARecaler taches,
            List<MomentsARecaler> moments,
            RevisionDesRappels rappels) {
        this.tableau = tableau;
        this.controle = controle;
        this.changement = changement;
        this.regle = regle;
        this.delais = delais;
        this.echeancier = echeancier;
        this.taches = taches;
        this.moments = moments;
        this.rappels = rappels;
    }

    /**
     * What the change would do; nothing is written.
     *
     * @throws SaisieRefusee if it is not possible
     */
    @Transactional(readOnly = true)
    public ApercuDeDelai apercu(DemandeDeDelai demande) {
        DelaiRegle actuel = tableau.pour(demande.tache(), demande.portee())
                .orElseThrow(() -> new SaisieRefusee("Cette tâche n’a pas de délai dans les réglages."));
        ReglagePropose propose = propose(demande, actuel);
        List<String> departements = changement.concernes(demande);
        Delais si = si(demande.tache(), fixe(demande, propose), departements);
        List<TacheRecalee> recalees = taches.apercu(demande.tache(), departements, echeancier.si(si));
        List<MomentRecale> recales = moments(demande)
                .flatMap(port -> port.apercu(demande.tache(), departements, si).stream())
                .toList();
        return new ApercuDeDelai(propose, actuel, recalees, recales, rappels(recalees, recales));
    }

    private Stream<MomentsARecaler> moments(DemandeDeDelai demande) {
        return moments.stream().filter(port -> port.moments().contains(demande.tache()));
    }

    private ReglagePropose propose(DemandeDeDelai demande, DelaiRegle actuel) {
        List<String> refus = new ArrayList<>();
        Reglage nouveau = demande.parDefaut()
                ? tableau.sansLeSien(demande.tache(), demande.portee())
                        .map(DelaiFixe::nouveau)
                        .orElseGet(() -> tableau.livre(demande.tache()))
                : controle.lire(demande, actuel, refus);
        return changement.proposer(demande, actuel.reglage(), nouveau, refus);
    }

    private Optional<DelaiFixe> fixe(DemandeDeDelai demande, ReglagePropose propose) {
        return demande.parDefaut()
                ? tableau.sansLeSien(demande.tache(), demande.portee())
                : Optional.of(new DelaiFixe(propose.actuel(), propose.nouveau()));
    }

    private Delais si(String changee, Optional<DelaiFixe> fixe, List<String> departements) {
        return (tache, version, departement) -> tache.equals(changee) && departements.contains(departement.valeur())
                ? regle.pour(tache, version, fixe)
                : delais.pour(tache, version, departement);
    }

    private List<RappelsRevus> rappels(List<TacheRecalee> recalees, List<MomentRecale> recales) {
        Stream<DateAnnoncee> desTaches =
                recalees.stream().filter(TacheRecalee::seDeplace).map(RappelsDeTaches::date);
        Stream<DateAnnoncee> desMoments =
                recales.stream().map(MomentRecale::annonce).filter(Objects::nonNull);
        return rappels.apercu(Stream.concat(desTaches, desMoments).toList()).stream()
                .filter(RappelsRevus::parle)
                .toList();
    }

    /**
     * Makes the change, all of it or none. The reminders of tasks and of moments follow their dates by themselves.
     *
     * @param jeton stands for what the person was shown
     * @return false if something changed since: nothing is written, a new preview is to be shown
     * @throws SaisieRefusee if it is no longer possible
     */
    public boolean confirmer(DemandeDeDelai demande, String jeton, String auteur) {
        return changement.confirmer(() -> apercu(demande), jeton, auteur, apercu -> {
            taches.appliquer(apercu.taches());
            moments(demande).forEach(port -> port.appliquer(apercu.moments()));
        });
    }
}
