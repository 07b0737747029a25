package fr.labellisation.lecture.ecrits;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Arrays;
import java.util.List;

/**
 * What the business key of a process says of where it takes place; what it does not say is null.
 *
 * @param action id
 * @param duLabel the key begins with the code of a label: there is one already
 */
record LieuDeLEcrit(CodeDemarche demarche, CodeSite site, Long action, boolean duLabel) {
    private static final String ACTION = "action";

    /** @param cle 91-2013/91-evry/…, 91-2013/clu/action/12, 91-evry/qualipref-2012/2013-06-27/…, or empty */
    static LieuDeLEcrit de(String cle) {
        List<String> morceaux = Arrays.asList(cle.split("/"));
        CodeDemarche demarche = CodeDemarche.reconnait(morceaux.get(0)) ? new CodeDemarche(morceaux.get(0)) : null;
        CodeSite site = morceaux.stream()
                .filter(morceau -> CodeSite.reconnait(morceau) && !CodeDemarche.reconnait(morceau))
                .findFirst()
                .map(CodeSite::new)
                .orElse(null);
        int apres = morceaux.indexOf(ACTION) + 1;
        boolean numero =
                apres > 0 && apres < morceaux.size() && morceaux.get(apres).matches("\\d+");
        return new LieuDeLEcrit(
                demarche,
                site,
                numero ? Long.valueOf(morceaux.get(apres)) : null,
                site != null && site.valeur().equals(morceaux.get(0)));
    }
}
