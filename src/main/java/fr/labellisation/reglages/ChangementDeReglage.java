package fr.labellisation.reglages;

import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.echeances.delais.ReglagesModifies;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.Territoire;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the changes of all settings have in common: whom they reach, why they are made, and that they are as shown. */
@Component
public class ChangementDeReglage {
    private final ReglagesModifies modifies;
    private final Territoire territoire;
    private final Clock horloge;

    ChangementDeReglage(ReglagesModifies modifies, Territoire territoire, Clock horloge) {
        this.modifies = modifies;
        this.territoire = territoire;
        this.horloge = horloge;
    }

    /**
     * The change, if it is possible.
     *
     * @param faute what is wrong with the values that were typed; the reason of the change is checked here
     * @throws SaisieRefusee with every reason
     */
    public ReglagePropose proposer(DemandeDeReglage demande, Reglage actuel, Reglage nouveau, List<String> faute) {
        List<String> refus = new ArrayList<>(faute);
        ControleDuMotif.refus(demande.motif()).ifPresent(refus::add);
        if (refus.isEmpty() && nouveau.equals(actuel)) {
            refus.add("Rien ne change\u00a0: ce réglage est déjà celui qui est en vigueur.");
        }
        if (!refus.isEmpty()) {
            throw new SaisieRefusee(refus);
        }
        int rang = modifies.dernierRang(demande.genre(), demande.cle(), demande.portee()) + 1;
        return new ReglagePropose(demande, actuel, nouveau, rang);
    }

    /** The ministry's change reaches every département that has none of its own. */
    public List<String> concernes(DemandeDeReglage demande) {
        if (!ReglageModifie.TOUS.equals(demande.portee())) {
            return List.of(demande.portee());
        }
        List<String> ayantLeLeur = modifies.departementsAyantLeLeur(demande.genre(), demande.cle());
        return territoire.departements().stream()
                .map(departement -> departement.code().valeur())
                .filter(departement -> !ayantLeLeur.contains(departement))
                .toList();
    }

    /**
     * Makes a change, all of it or none.
     *
     * @param apercu what it does now
     * @param jeton stands for what the person was shown
     * @param suite what moves with it, once it is in force
     * @return false if something changed since: nothing is written, a new preview is to be shown
     */
    public <A extends ApercuDeReglage> boolean confirmer(
            Supplier<A> apercu, String jeton, String auteur, Consumer<A> suite) {
        A maintenant = apercu.get();
        if (!maintenant.jeton().equals(jeton)) {
            return false;
        }
        noter(maintenant.propose(), auteur);
        suite.accept(maintenant);
        return true;
    }

    private void noter(ReglagePropose propose, String auteur) {
        DemandeDeReglage demande = propose.demande();
        modifies.noter(new ReglageModifie(
                demande.genre(),
                demande.cle(),
                demande.portee(),
                propose.rang(),
                propose.actuel(),
                demande.parDefaut() ? null : propose.nouveau(),
                auteur,
                horloge.instant().atOffset(ZoneOffset.UTC),
                demande.motif().strip()));
    }
}
