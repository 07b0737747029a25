package fr.labellisation.referentiel;

import fr.labellisation.referentiel.ReferentielInvalide.ParmiLesAutres;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which version comes after which: named by the older one, or by the newer one where the older names none. */
final class Succession {
    private static final String SUCCESSEUR = "successeur";

    private final Map<String, Referentiel> suivantes = new TreeMap<>();

    /**
     * @param lues all versions by their id
     * @throws ReferentielInvalide for a successor that is unknown, overlaps or loops
     */
    Succession(Map<String, VersionLue> lues) {
        lues.values().forEach(lue -> selonLaNouvelle(lue.version(), lues));
        lues.values().forEach(lue -> selonLAncienne(lue, lues));
        lues.values().forEach(this::verifierSansBoucle);
        lues.values().forEach(this::verifierSansChevauchement);
    }

    /** The version that takes over from this one; empty if none is known. */
    Optional<Referentiel> apres(String id) {
        return Optional.ofNullable(suivantes.get(id));
    }

    private void selonLaNouvelle(Referentiel nouvelle, Map<String, VersionLue> lues) {
        for (String ancien : nouvelle.remplace()) {
            VersionLue avant = lues.get(ancien);
            if (avant == null || !avant.version().enVigueurDu().isBefore(nouvelle.enVigueurDu())) {
                String raison = "«\u00a0" + ancien + "\u00a0», une version connue et plus ancienne est attendue";
                throw new ParmiLesAutres(
                        "Le référentiel " + nouvelle.id() + " remplace " + raison + ".",
                        new FauteDeReferentiel("remplace", "«\u00a0remplace\u00a0» cite " + raison));
            }
            suivantes.merge(ancien, nouvelle, Succession::laPremiere);
        }
    }

    private void selonLAncienne(VersionLue lue, Map<String, VersionLue> lues) {
        String successeur = lue.version().vie().successeur();
        if (successeur == null) {
            return;
        }
        VersionLue suivante = lues.get(successeur);
        if (suivante == null) {
            throw refus(lue, SUCCESSEUR, "vaut «\u00a0" + successeur + "\u00a0», une version connue est attendue");
        }
        suivantes.put(lue.version().id(), suivante.version());
    }

    private void verifierSansBoucle(VersionLue lue) {
        Set<String> vus = new HashSet<>();
        for (String id = lue.version().id();
                id != null;
                id = apres(id).map(Referentiel::id).orElse(null)) {
            if (!vus.add(id)) {
                throw refus(lue, SUCCESSEUR, "revient à «\u00a0" + id + "\u00a0», une suite sans boucle est attendue");
            }
        }
    }

    private void verifierSansChevauchement(VersionLue lue) {
        apres(lue.version().id())
                .filter(suivante -> lue.version().vie().chevauche(suivante.vie()))
                .ifPresent(suivante -> {
                    throw refus(
                            lue,
                            "enVigueurJusquA",
                            "vaut %s alors que %s est en vigueur %s, une fin plus tôt est attendue"
                                    .formatted(
                                            lue.version().vie().fin().texte(),
                                            suivante.id(),
                                            suivante.vie().debut().depuis()));
                });
    }

    private static Referentiel laPremiere(Referentiel une, Referentiel autre) {
        return une.enVigueurDu().isAfter(autre.enVigueurDu()) ? autre : une;
    }

    private static ReferentielInvalide refus(VersionLue lue, String cle, String raison) {
        String phrase = "«\u00a0" + cle + "\u00a0» " + raison;
        return new ParmiLesAutres(
                "Le référentiel " + lue.fichier() + " est refusé\u00a0: " + phrase + ".",
                new FauteDeReferentiel(cle, phrase));
    }
}
