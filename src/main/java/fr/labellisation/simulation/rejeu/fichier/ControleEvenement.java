package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas.Porte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Is an event of a case complete: its sites, the details it needs, and none that it does not know? */
record ControleEvenement(
        EvenementDuCas evenement,
        NoeudYaml carte,
        Map<String, Object> donnees,
        boolean comiteCommun,
        Optional<Referentiel> referentiel,
        Fautes fautes) {

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
        List<String> connues = new ArrayList<>(evenement.requises());
        connues.addAll(evenement.facultatives().stream().sorted().toList());
        donnees.keySet().stream().filter(cle -> !connues.contains(cle)).forEach(cle -> {
            fautes.ajouter(
                    ligne,
                    "la clé «\u00a0%s\u00a0» est inconnue dans les données de «\u00a0%s\u00a0»\u00a0; attendu\u00a0: %s.",
                    cle,
                    evenement.code(),
                    connues.isEmpty() ? "aucune donnée" : String.join(", ", connues));
        });
        controlerModules(ligne);
        controlerListe("constats", ligne);
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

    private void controlerModules(int ligne) {
        if (controlerListe("modules", ligne)) {
            List<String> modules = ((List<?>) donnees.get("modules"))
                    .stream().map(String::valueOf).toList();
            referentiel.ifPresent(r -> LectureSites.verifier(r, modules, ligne, fautes));
        }
    }

    private boolean controlerListe(String cle, int ligne) {
        Object valeur = donnees.get(cle);
        if (valeur != null && !(valeur instanceof List<?>)) {
            fautes.ajouter(ligne, "«\u00a0%s\u00a0» doit être une liste.", cle);
        }
        return valeur instanceof List<?>;
    }
}
