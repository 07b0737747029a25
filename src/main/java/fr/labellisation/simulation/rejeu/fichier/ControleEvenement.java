package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas.Porte;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Is an event of a case complete: its sites, the details it needs, and none that it does not know? */
record ControleEvenement(
        EvenementDuCas evenement,
        NoeudYaml carte,
        Map<String, Object> donnees,
        boolean comiteCommun,
        Versions versions,
        Fautes fautes) {
    private static final String MODULES = "modules";
    private static final String A_DECIDER = "aDecider";
    private static final String REFERENTIEL = "referentiel";

    void controler() {
        controlerSites();
        int ligne = carte.ligne("donnees");
        for (String requise : evenement.requises()) {
            if (!donnees.containsKey(requise)) {
                fautes.ajouter(
                        ligne,
                        "«\u00a0%s\u00a0» manque dans les données de «\u00a0%s\u00a0».",
                        requise,
                        evenement.code());
            }
        }
        List<String> connues = evenement.donnees();
        donnees.keySet().stream().filter(cle -> !connues.contains(cle)).forEach(cle -> {
            fautes.ajouter(
                    ligne,
                    "la clé «\u00a0%s\u00a0» est inconnue dans les données de «\u00a0%s\u00a0»\u00a0; attendu\u00a0: %s.",
                    cle,
                    evenement.code(),
                    connues.isEmpty() ? "aucune donnée" : String.join(", ", connues));
        });
        version(ligne).ifPresent(version -> controlerModules(version, ligne));
        controlerListe(A_DECIDER, ligne);
        controlerListe("constats", ligne);
        controlerListe("souhaits", ligne);
    }

    private void controlerSites() {
        boolean nommes = LectureFaits.nommeUnSite(carte);
        if (evenement.porte() == Porte.SITES && !nommes) {
            fautes.ajouter(
                    carte.ligne(),
                    "«\u00a0%s\u00a0» se passe sur un site\u00a0; «\u00a0site\u00a0» ou «\u00a0sites\u00a0» est attendu.",
                    evenement.code());
        }
        if ((evenement.porte() == Porte.DEMARCHE || evenement.porte() == Porte.COMITE && comiteCommun) && nommes) {
            fautes.ajouter(
                    carte.ligne(),
                    "«\u00a0%s\u00a0» concerne toute la démarche\u00a0; aucun site n’est attendu.",
                    evenement.code());
        }
    }

    /** The version that the event is about: another one where it names one. */
    private Optional<Referentiel> version(int ligne) {
        if (!donnees.containsKey(REFERENTIEL)) {
            return versions.duCas();
        }
        String nommee = String.valueOf(donnees.get(REFERENTIEL));
        Optional<Referentiel> version = versions.version(nommee);
        if (version.isEmpty()) {
            fautes.ajouter(
                    ligne,
                    "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u00a0; attendu\u00a0: %s.",
                    REFERENTIEL,
                    nommee,
                    Proches.de(nommee, versions.codes()));
        }
        return version;
    }

    private void controlerModules(Referentiel version, int ligne) {
        if (controlerListe(MODULES, ligne)) {
            LectureSites.verifier(
                    version,
                    mots(MODULES),
                    donnees.get(A_DECIDER) instanceof List<?> ? mots(A_DECIDER) : List.of(),
                    ligne,
                    fautes);
        } else if (!donnees.containsKey(MODULES) && doitDireSesModules(version)) {
            fautes.ajouter(
                    ligne,
                    "«\u00a0modules\u00a0» manque dans les données de «\u00a0%s\u00a0»\u00a0: ceux du site ne sont pas de %s.",
                    evenement.code(),
                    version.id());
        }
    }

    private List<String> mots(String cle) {
        return ((List<?>) donnees.get(cle)).stream().map(String::valueOf).toList();
    }

    /** A site has modules of the versions of one family, where a code means the same, and none at all before it is added. */
    private boolean doitDireSesModules(Referentiel version) {
        return version.aDesModules()
                && (evenement == EvenementDuCas.SITE_AJOUTE
                        || evenement == EvenementDuCas.LABEL_IMPORTE && !versions.estDeLaFamilleDuCas(version));
    }

    private boolean controlerListe(String cle, int ligne) {
        Object valeur = donnees.get(cle);
        if (valeur != null && !(valeur instanceof List<?>)) {
            fautes.ajouter(ligne, "«\u00a0%s\u00a0» doit être une liste.", cle);
        }
        return valeur instanceof List<?>;
    }
}
