package nl.weegwijzer.afweging.document;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Reads templates without the spaces that only indent them: a reader would receive them all. */
final class Unindented extends ClassLoaderTemplateResolver {

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            String resourceName,
            String characterEncoding,
            Map<String, Object> templateResolutionAttributes) {
        ITemplateResource indented = super.computeTemplateResource(
                configuration, ownerTemplate, template, resourceName, characterEncoding, templateResolutionAttributes);
        try (Reader reader = indented.reader()) {
            return new StringTemplateResource(reader.readAllAsString().replaceAll("\\s*\\n\\s*", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
