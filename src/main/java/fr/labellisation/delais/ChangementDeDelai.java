package fr.labellisation.delais;

import fr.labellisation.echeances.Delais;
import fr.labellisation.echeances.Echeancier;
import fr.labellisation.echeances.Reglage;
import fr.labellisation.echeances.Reglage.Genre;
import fr.labellisation.echeances.ReglageModifie;
import fr.labellisation.echeances.ReglagesModifies;
import fr.labellisation.echeances.TableDelais;
import fr.labellisation.echeances.TachesARecaler;
import fr.labellisation.formulaires.SaisieRefusee;
import fr.labellisation.territoire.Departement;
import fr.labellisation.territoire.Territoire;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a delay for a département or for all, and the paths under way with it. */
@Service
@Transactional
public class ChangementDeDelai {
    private final TableauDesDelais tableau;
    private final ControleDeDelai controle;
    private final TableDelais table;
    private final Delais delais;
    private final ReglagesModifies modifies;
    private final Echeancier echeancier;
    private final TachesARecaler taches;
    private final Territoire territoire;
    private final Clock horloge;

    ChangementDeDelai(
            TableauDesDelais tableau,
            ControleDeDelai controle,
            TableDelais table,
            Delais delais,
            ReglagesModifies modifies,
            Echeancier echeancier,
            TachesARecaler taches,
            Territoire territoire,
            Clock horloge) {
        this.tableau = tableau;
        this.controle = controle;
        this.table = table;
        this.delais = delais;
        this.modifies = modifies;
        this.echeancier = echeancier;
        this.taches = taches;
        this.territoire = territoire;
        this.horloge = horloge;
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
        Reglage nouveau = controle.lire(demande, actuel, tableau.sansLeSien(demande.tache(), demande.portee()));
        List<String> departements = concernes(demande);
        Delais si =
                (tache, referentiel, departement) -> tache.equals(demande.tache()) && departements.contains(departement)
                        ? table.avec(tache, referentiel, nouveau)
                        : delais.pour(tache, referentiel, departement);
        return new ApercuDeDelai(
                demande,
                actuel,
                nouveau,
                taches.apercu(demande.tache(), departements, echeancier.si(si)),
                modifies.dernierRang(Genre.DELAI, demande.tache(), demande.portee()) + 1);
    }

    /**
     * Makes the change, all of it or none.
     *
     * @param jeton stands for what the person was shown
     * @return false if something changed since: nothing is written, a new preview is to be shown
     * @throws SaisieRefusee if it is no longer possible
     */
    public boolean confirmer(DemandeDeDelai demande, String jeton, String auteur) {
        ApercuDeDelai apercu = apercu(demande);
        if (!apercu.jeton().equals(jeton)) {
            return false;
        }
        modifies.noter(new ReglageModifie(
                Genre.DELAI,
                demande.tache(),
                demande.portee(),
                apercu.rang(),
                apercu.actuel().reglage(),
                demande.parDefaut() ? null : apercu.nouveau(),
                auteur,
                horloge.instant().atOffset(ZoneOffset.UTC),
                demande.motif().strip()));
        taches.appliquer(apercu.taches());
        return true;
    }

    /** The ministry's change reaches every département that has none of its own. */
    private List<String> concernes(DemandeDeDelai demande) {
        if (!ReglageModifie.TOUS.equals(demande.portee())) {
            return List.of(demande.portee());
        }
        List<String> ayantLeLeur = modifies.departementsAyantLeLeur(Genre.DELAI, demande.tache());
        return territoire.departements().stream()
                .map(Departement::code)
                .filter(departement -> !ayantLeLeur.contains(departement))
                .toList();
    }
}
