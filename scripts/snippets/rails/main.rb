require "action_controller/railtie"
require "base64"
require "logger"

class App < Rails::Application
  config.root = __dir__
  config.eager_load = false
  config.secret_key_base = "not a secret" * 4
  config.logger = Logger.new(IO::NULL)
  config.hosts.clear
  config.consider_all_requests_local = false
  config.action_dispatch.show_exceptions = false
end

App.initialize!

Person = Struct.new(:email)

class PagesController < ActionController::Base
  helper_method :current_user

  def current_user = $user

  def show
    render partial: "layouts/crisp_identity"
  end
end

App.routes.draw { get "/", to: "pages#show" }

ARGV.each do |person|
  $user = person == "nobody" ? nil : Person.new(Base64.decode64(person).force_encoding("UTF-8"))
  response = Rack::MockRequest.new(App).get("/?email=other@example.com")
  puts "#{response.status} #{Base64.strict_encode64(response.body)}"
end
