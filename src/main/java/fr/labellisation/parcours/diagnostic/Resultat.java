package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Option;
import java.util.Arrays;
import java.util.List;

/** What a site finds when it looks at an engagement; how far it has come with looking is another question, see {@link AvancementDeReponse}. */
public enum Resultat implements Code {
    CONFORME("Conforme"),
    PARTIEL("Partiellement conforme"),
    NON_CONFORME("Non conforme"),
    /** The engagement does not concern the site; it is said why. */
    SANS_OBJET("Sans objet");

    private final String libelle;

    Resultat(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether nothing is to be done about it. */
    public boolean tenu() {
        return this == CONFORME || this == SANS_OBJET;
    }

    /** Whether it is said to be kept, if only in part: evidence is due. */
    public boolean demandeUnePreuve() {
        return this == CONFORME || this == PARTIEL;
    }

    public static Resultat duCode(String code) {
        return Code.exiger(Resultat.class, code, "Résultat inconnu");
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(resultat -> new Option(resultat.libelle, resultat.code()))
                .toList();
    }
}
