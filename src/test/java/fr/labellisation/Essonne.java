package fr.labellisation;

import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A démarche of Essonne on Qualipref 2 with two sites in scope. */
public final class Essonne {
    public static final CodeDemarche DEMARCHE = new CodeDemarche("91-2013");
    public static final Parcours EVRY = new Parcours(new CodeDemarche("91-2013"), new CodeSite("91-evry"));
    public static final Parcours ETAMPES = new Parcours(new CodeDemarche("91-2013"), new CodeSite("91-etampes"));
    public static final Acte ACTE = new Acte(TablesEnMemoire.MAINTENANT.atOffset(ZoneOffset.UTC), "camille", null);

    private Essonne() {}

    public static void ouvrir(Sites sites, Demarches demarches, Perimetres perimetres) {
        sites.ajouter(new Site(EVRY.site(), "Préfecture d’Évry", TypeSite.PREFECTURE));
        sites.ajouter(new Site(ETAMPES.site(), "Sous-préfecture d’Étampes", TypeSite.SOUS_PREFECTURE));
        demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement("91"),
                "qualipref-2012",
                NatureDemarche.INITIAL,
                LocalDate.of(2013, 1, 21),
                null,
                ComiteUsagers.COMMUN));
        perimetres.arreter(EVRY, List.of("M1", "M7"), ACTE);
        perimetres.arreter(ETAMPES, List.of("M1", "M2"), ACTE);
    }
}
