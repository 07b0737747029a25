package fr.labellisation.reglages;

import fr.labellisation.socle.regles.Empreinte;

/** What a change of a setting would do, as somebody is shown it before he confirms. */
public interface ApercuDeReglage {

    ReglagePropose propose();

    /** All that moves; its {@code toString} says all that is shown. */
    Object mouvements();

    /** Stands for all that was shown; differs as soon as anything of it does. */
    default String jeton() {
        ReglagePropose propose = propose();
        DemandeDeReglage demande = propose.demande();
        return Empreinte.deCeQuiEstMontre(
                demande.genre(),
                demande.cle(),
                demande.portee(),
                propose.actuel(),
                propose.nouveau(),
                propose.rang(),
                mouvements());
    }
}
