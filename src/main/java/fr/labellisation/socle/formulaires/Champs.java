package fr.labellisation.socle.formulaires;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form; reads what was submitted and refuses it with every reason at once. */
public final class Champs {
    private static final int NOM = 80;

    private final List<Champ> champs;

    private Champs(List<Champ> champs) {
        this.champs = List.copyOf(champs);
    }

    public static Champs de(Champ... champs) {
        return new Champs(List.of(champs));
    }

    public List<Champ> tous() {
        return champs;
    }

    public List<String> cles() {
        return champs.stream().map(Champ::cle).toList();
    }

    /**
     * Reads the submitted values; unknown ones are ignored.
     *
     * @param valeurs text, number, boolean, list or rows by key
     * @param aujourdhui the day of submission in the département
     * @throws SaisieRefusee with one sentence for each value that breaks a rule
     */
    public Saisie lire(Map<String, ?> valeurs, LocalDate aujourdhui) {
        List<String> raisons = new ArrayList<>();
        Saisie saisie = lire(valeurs, aujourdhui, "", raisons);
        if (!raisons.isEmpty()) {
            throw new SaisieRefusee(raisons);
        }
        return saisie;
    }

    private Saisie lire(Map<String, ?> valeurs, LocalDate aujourdhui, String ou, List<String> raisons) {
        Map<String, Object> lues = new LinkedHashMap<>();
        for (Champ champ : champs) {
            Object brute = valeurs.get(champ.cle());
            Object lue = champ.genre() == Champ.Genre.LIGNES
                    ? lignes(champ, brute, aujourdhui, ou, raisons)
                    : new LectureChamp(champ, aujourdhui, ou, raisons).lire(brute);
            if (lue != null) {
                lues.put(champ.cle(), lue);
            }
        }
        return new Saisie(lues);
    }

    private static Object lignes(Champ champ, Object brute, LocalDate aujourdhui, String ou, List<String> raisons) {
        if (brute != null && !(brute instanceof List<?>)) {
            raisons.add(ou + champ.phrase("un tableau de lignes est attendu."));
            return null;
        }
        List<?> recues = brute == null ? List.of() : (List<?>) brute;
        if (recues.isEmpty()) {
            if (champ.obligatoire()) {
                raisons.add(ou + champ.phrase("au moins une ligne est attendue."));
            }
            return null;
        }
        if (recues.size() > champ.taille()) {
            raisons.add(ou + champ.phrase("%d lignes au plus, %d reçues.".formatted(champ.taille(), recues.size())));
            return null;
        }
        Champs colonnes = new Champs(champ.colonnes());
        List<Saisie> lues = new ArrayList<>();
        for (int i = 0; i < recues.size(); i++) {
            String rang = "%s« %s », ligne %d".formatted(ou, champ.libelle(), i + 1);
            if (recues.get(i) instanceof Map<?, ?> valeurs) {
                Map<String, Object> parCle = new LinkedHashMap<>();
                valeurs.forEach((cle, valeur) -> parCle.put(String.valueOf(cle), valeur));
                lues.add(colonnes.lire(parCle, aujourdhui, rang + nom(champ, parCle) + "\u00a0: ", raisons));
            } else {
                raisons.add(rang + "\u00a0: valeurs illisibles.");
            }
        }
        return lues;
    }

    /** What a row is called by its first text, so that its author finds it; empty where that cannot be said on a line. */
    private static String nom(Champ champ, Map<String, Object> valeurs) {
        return champ.colonnes().stream()
                .filter(colonne -> colonne.genre() == Champ.Genre.TEXTE)
                .findFirst()
                .map(colonne -> valeurs.get(colonne.cle()))
                .map(valeur -> Texte.net(valeur.toString()))
                .filter(texte -> !texte.isEmpty() && texte.length() <= NOM && Texte.recevable(texte))
                .filter(texte -> texte.codePoints().allMatch(Champs::seDit))
                .map(" (%s)"::formatted)
                .orElse("");
    }

    private static boolean seDit(int signe) {
        return signe == ' ' || signe == '’' || signe == '-' || Character.isLetterOrDigit(signe);
    }
}
