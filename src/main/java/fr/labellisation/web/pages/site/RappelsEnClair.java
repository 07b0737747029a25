package fr.labellisation.web.pages.site;

import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.lecture.messages.RappelsDuSite;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.site.VueSite.Envoi;
import fr.labellisation.web.pages.site.VueSite.LigneRappel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The reminders about a site, sent and to come. */
@Component
class RappelsEnClair {
    /** How many are read of each: the page of messages has the others. */
    private static final int NOMBRE = 40;

    private final RappelsDuSite rappels;

    RappelsEnClair(RappelsDuSite rappels) {
        this.rappels = rappels;
    }

    List<LigneRappel> dits(CodeDepartement departement, CodeSite site, EnClair clair) {
        Map<List<String>, List<Envoi>> parObjet = new LinkedHashMap<>();
        rappels.dits(departement, site, NOMBRE)
                .forEach(dit -> parObjet.computeIfAbsent(
                                List.of(dit.intitule(), DateFrancaise.de(dit.jour())), objet -> new ArrayList<>())
                        .add(new Envoi(
                                dit.courriel(),
                                clair.date(dit.le()),
                                dit.nom(),
                                dit.etat() == EtatCourriel.ENVOYE
                                        ? ""
                                        : dit.etat().libelle())));
        return lignes(parObjet);
    }

    /** Those who are told on one day are told of together. */
    List<LigneRappel> aVenir(CodeDepartement departement, CodeSite site, EnClair clair) {
        Map<List<String>, Map<String, Set<String>>> parObjet = new LinkedHashMap<>();
        rappels.aVenir(departement, site, NOMBRE)
                .forEach(rappel -> parObjet.computeIfAbsent(
                                List.of(rappel.intitule(), DateFrancaise.de(rappel.jour())),
                                objet -> new LinkedHashMap<>())
                        .computeIfAbsent(clair.depart(rappel.le()), jour -> new LinkedHashSet<>())
                        .add(rappel.destinataire()));
        Map<List<String>, List<Envoi>> envois = new LinkedHashMap<>();
        parObjet.forEach((objet, parJour) -> envois.put(
                objet,
                parJour.entrySet().stream()
                        .map(jour -> new Envoi(null, jour.getKey(), String.join(", ", jour.getValue()), ""))
                        .toList()));
        return lignes(envois);
    }

    private static List<LigneRappel> lignes(Map<List<String>, List<Envoi>> parObjet) {
        return parObjet.entrySet().stream()
                .map(objet ->
                        new LigneRappel(objet.getKey().get(0), objet.getKey().get(1), objet.getValue()))
                .toList();
    }
}
