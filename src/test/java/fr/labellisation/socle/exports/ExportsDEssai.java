package fr.labellisation.socle.exports;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The exports with our templates, without an application around them. */
public final class ExportsDEssai {

    private ExportsDEssai() {}

    public static Exports exports() {
        DocumentPdf document = new DocumentPdf(gabarits());
        return new Exports(new ClasseurPdf(document), document);
    }

    private static SpringTemplateEngine gabarits() {
        ClassLoaderTemplateResolver lecture = new ClassLoaderTemplateResolver();
        lecture.setPrefix("templates/");
        lecture.setSuffix(".html");
        lecture.setCharacterEncoding("UTF-8");
        SpringTemplateEngine moteur = new SpringTemplateEngine();
        moteur.setTemplateResolver(lecture);
        return moteur;
    }
}
