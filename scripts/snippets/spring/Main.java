import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

public class Main {
  public static void main(String[] people) throws Exception {
    var context = new AnnotationConfigApplicationContext();
    BeanFactoryPostProcessor properties = new PropertySourcesPlaceholderConfigurer();
    ((PropertySourcesPlaceholderConfigurer) properties).setEnvironment(context.getEnvironment());
    context.addBeanFactoryPostProcessor(properties);
    context.register(CrispIdentity.class);
    context.refresh();
    MockMvc mvc = MockMvcBuilders.standaloneSetup(context.getBean(CrispIdentity.class)).build();
    for (String person : people) {
      MockHttpServletRequestBuilder request =
          MockMvcRequestBuilders.get("/crisp-identity").param("email", "other@example.com");
      if (!person.equals("nobody")) {
        String email = new String(Base64.getDecoder().decode(person), UTF_8);
        request.principal(() -> email);
      }
      MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
      byte[] body = response.getContentAsByteArray();
      System.out.println(response.getStatus() + " " + Base64.getEncoder().encodeToString(body));
    }
  }
}
