package fr.labellisation;

import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.VuALOuverture;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fills in a form as a person of Essonne does. */
public final class Saisir {
    private final Map<String, Object> faits = new HashMap<>();
    private final String auteur;

    private Saisir(String auteur) {
        this.auteur = auteur;
    }

    public static Saisir par(String auteur) {
        return new Saisir(auteur);
    }

    public Saisir avec(String fait, Object valeur) {
        faits.put(fait, valeur);
        return this;
    }

    /** Submits the values by the rules of the form; returns the facts, which are also kept for what follows. */
    public Map<String, Object> dans(Formulaire formulaire, Map<String, Object> valeurs) {
        Contexte contexte = contexte();
        Map<String, Object> rendus = formulaire.enregistrer(
                contexte,
                formulaire.champs().lire(valeurs, contexte.maintenant().toLocalDate()));
        faits.putAll(rendus);
        return rendus;
    }

    public Map<String, Object> propositions(Formulaire formulaire) {
        return formulaire.proposer(contexte());
    }

    /** What the form shows when it is opened. */
    public Map<String, String> vus(Formulaire formulaire) {
        return ((VuALOuverture) formulaire).montrer(contexte());
    }

    private Contexte contexte() {
        return new Contexte(
                "Essai", faits, Optional.of(auteur), TablesEnMemoire.MAINTENANT.atZone(ZoneId.of("Europe/Paris")));
    }
}
