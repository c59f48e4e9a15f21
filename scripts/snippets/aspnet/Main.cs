// ASP.NET Core is not to be had everywhere: what the controller uses of it is declared here, as Microsoft documents it.
using System;
using System.Linq;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration
    {
        string this[string key] { get; set; }
    }
}

namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult { }

    public class NoContentResult : IActionResult { }

    public class OkObjectResult : IActionResult
    {
        public object Value { get; set; }
    }

    public enum ResponseCacheLocation { Any, Client, None }

    [AttributeUsage(AttributeTargets.Class)]
    public class ApiControllerAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Method)]
    public class HttpGetAttribute : Attribute
    {
        public HttpGetAttribute(string template) { }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class ResponseCacheAttribute : Attribute
    {
        public bool NoStore { get; set; }
        public ResponseCacheLocation Location { get; set; }
    }

    public abstract class ControllerBase
    {
        public ClaimsPrincipal User { get; set; }
        public virtual NoContentResult NoContent() { return new NoContentResult(); }
        public virtual OkObjectResult Ok(object value) { return new OkObjectResult { Value = value }; }
    }
}

class FromEnvironment : IConfiguration
{
    public string this[string key]
    {
        get { return Environment.GetEnvironmentVariable(key); }
        set { }
    }
}

public static class Program
{
    static string Json(string text)
    {
        return "\"" + string.Concat(text.Select(unit => "\\u" + ((int)unit).ToString("x4"))) + "\"";
    }

    public static void Main(string[] people)
    {
        var controller = new CrispIdentityController(new FromEnvironment());
        foreach (var person in people)
        {
            controller.User = new ClaimsPrincipal(
                person == "nobody"
                    ? new ClaimsIdentity()
                    : new ClaimsIdentity(
                        new[] { new Claim(ClaimTypes.Email, Encoding.UTF8.GetString(Convert.FromBase64String(person))) },
                        "here"));
            var ok = controller.Get() as OkObjectResult;
            var body = ok == null ? "" : "[" + string.Join(",", ((string[])ok.Value).Select(Json)) + "]";
            Console.WriteLine((ok == null ? "204 " : "200 ") + Convert.ToBase64String(Encoding.UTF8.GetBytes(body)));
        }
    }
}
