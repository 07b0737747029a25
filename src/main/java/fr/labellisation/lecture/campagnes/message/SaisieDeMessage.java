package fr.labellisation.lecture.campagnes.message;

/**
 * What somebody typed to write to those who answer for missing sites; nothing of it is lost by a refusal.
 *
 * @param etape day of the step that they miss, ISO-8601
 * @param position code of the only position that is written to; empty for all those who are missing
 * @param secretaires whether the secrétaires généraux get it too
 */
public record SaisieDeMessage(String etape, String position, String sujet, String texte, boolean secretaires) {

    public SaisieDeMessage {
        etape = etape == null ? "" : etape.strip();
        position = position == null ? "" : position.strip();
        sujet = sujet == null ? "" : sujet.strip();
        texte = texte == null ? "" : texte.strip();
    }
}
