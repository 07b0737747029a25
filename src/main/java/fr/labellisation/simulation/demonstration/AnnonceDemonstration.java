package fr.labellisation.simulation.demonstration;

import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import java.util.List;
import java.util.stream.Collectors;

/** What the first start says: as whom one may log in, with which password. */
record AnnonceDemonstration(List<PersonneInventee> personnes, String motDePasse) {

    String texte() {
        String lignes = personnes.stream()
                .map(personne -> "  %-22s %-22s %s%s"
                        .formatted(
                                personne.compte(),
                                personne.nom(),
                                personne.role().libelle(),
                                personne.site() == null ? "" : " – " + personne.site()))
                .collect(Collectors.joining("\n"));
        return """

                Département de démonstration\u00a0: Essonne (91), trois sites. Les personnes sont inventées.
                %s

                Mot de passe de toutes ces personnes\u00a0: %s
                Il n’est affiché qu’une fois.
                """.formatted(lignes, motDePasse);
    }
}
